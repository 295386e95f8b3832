/** Where two machines of the firm set one part of a case without knowing of each other. */
export const texts = {
  'event.conflict-settled': 'Versions départagées',
  'event.conflict-reopened': 'À départager de nouveau',
  'event.fact.kept': 'Version gardée',
  'version.nothing': 'Rien d’écrit',
  'version.unknown-site': 'un chantier inconnu ici',
  'version.unknown-person': 'une personne inconnue ici',
  'version.band': 'Deux postes ont changé ce dossier sans se voir. Gardez une version de chaque point.',
  'version.by': '{who}, le {when}',
  'version.holds': 'vaut en attendant',
  'version.keep': 'Garder cette version',
  'version.keep.named': 'Garder cette version, {part} : {value}',
  'version.kept': '{part} : version gardée',
  'version.today':
    '{count, plural, one {Deux postes ne disent pas la même chose dans un dossier} other {Deux postes ne disent pas la même chose dans # dossiers}}',
  'version.today.firm':
    'Changé sur deux postes qui ne s’étaient pas vus : {parts}. La dernière version vaut ; enregistrez à nouveau celle qui doit rester.',
  'version.firm.company': 'l’entreprise',
  'version.firm.person': 'une personne',
  'version.firm.mediator': 'le médiateur',
  'version.firm.preferences': 'les préférences',
  'version.firm.deadlines': 'les délais',
  'version.firm.dispatch': 'l’envoi du courrier',
  'version.firm.template': 'un modèle de courrier',
  'alarm.versions-differ': 'Deux postes ne disent pas la même chose',
  'alarm-act.settle': 'Départager les versions'
} as const
