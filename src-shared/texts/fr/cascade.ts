/** A client’s defects on their way to those who answer for them. */
export const texts = {
  'cascade.open': 'Notifier les sous-traitants',
  'cascade.ours': 'Notre échéance envers le client',
  'cascade.margin': 'Marge avant notre échéance, en jours',
  'cascade.due': 'Les sous-traitants ont jusqu’au {date}.',
  'cascade.no-date': 'Sans échéance, la notification ne fixe pas de date.',
  'cascade.too-late': 'Notre échéance est passée : la notification ne fixe pas de date.',
  'cascade.nobody': 'Aucun désordre n’est à notifier : tous le sont déjà, ou personne n’en répond.',
  'cascade.shares': 'Entreprises notifiées',
  'cascade.gets': '{count, plural, one {Désordre {numbers}} other {Désordres {numbers}}}',
  'cascade.pictures':
    '{count, plural, =0 {aucune photographie communicable} one {# photographie} other {# photographies}}',
  'cascade.new': 'nouveau dossier',
  'cascade.existing': 'dans le dossier {reference}',
  'cascade.no-address': 'Adresse manquante : la lettre ne pourra pas partir.',
  'cascade.left': 'Désordres laissés de côté',
  'cascade.left.one': '{number} : {why}',
  'cascade.why.unsorted': 'pas encore décrit',
  'cascade.why.internal': 'interne : rendez-le communicable pour le transmettre',
  'cascade.why.no-contractor': 'aucune entreprise n’en répond, ni par son lot, ni nommément',
  'cascade.private':
    'L’entreprise ne reçoit que l’adresse du chantier, ses désordres et leurs photographies communicables : rien du client.',
  'cascade.send':
    '{count, plural, =0 {Personne à notifier} one {Notifier # entreprise} other {Notifier # entreprises}}',
  'cascade.done':
    '{count, plural, one {# entreprise notifiée. Sa mise en demeure attend, à relire et à signer.} other {# entreprises notifiées. Leurs mises en demeure attendent, à relire et à signer.}}',
  'cascade.write': 'Relire la mise en demeure : {name}',
  'cascade.title': 'Reprise de désordres',
  'cascade.title.at': 'Reprise de désordres, {site}',
  'cascade.summary':
    '{count, plural, one {Un désordre est à reprendre sur le chantier.} other {# désordres sont à reprendre sur le chantier.}}'
} as const
