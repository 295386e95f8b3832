/** Settings: the firm, the screen, the copies, the check. */
export const texts = {
  'settings.company': 'L’entreprise',
  'settings.people': 'Les personnes',
  'settings.mediator': 'Le médiateur',
  'settings.preferences': 'Numéros et services',
  'settings.screen': 'L’écran',
  'settings.exchange': 'Échange entre postes',
  'settings.safety': 'Sauvegarde et contrôle',
  'settings.sections': 'Rubriques des réglages',
  'settings.screen.text': 'La langue et l’apparence de cette machine. Celle des courriers se choisit ailleurs.',
  'settings.letter-keys': 'Raccourcis d’une seule lettre',
  'settings.letter-keys.text':
    'Sans eux, seuls répondent les raccourcis avec Ctrl ou une touche de fonction ; F1 les montre.',
  'settings.people.none': 'Aucune personne.',
  'settings.people.inactive': 'ne travaille plus ici',
  'settings.people.signs': 'signe les courriers',
  'settings.people.signs-notices': 'signe les mises en demeure',
  'settings.people.edit': 'Modifier {name}',
  'settings.people.new': 'Nouvelle personne',
  'settings.people.current': 'au clavier',

  'backup.title': 'Sauvegarder',
  'backup.text':
    'Une sauvegarde est un seul fichier chiffré, relu en entier avant de compter. Gardez-la sur un autre disque.',
  'backup.now': 'Sauvegarder maintenant',
  'backup.running': 'Sauvegarde et vérification…',
  'backup.never': 'Jamais sauvegardé',
  'backup.last': 'Dernière sauvegarde vérifiée : {when}',
  'backup.done': 'Sauvegarde vérifiée : {file} ({size})',
  'backup.age': '{count, plural, =0 {Sauvegarde du jour} one {Sauvegarde d’hier} other {Sauvegarde : # jours}}',
  'backup.restore.text':
    'Reprendre une sauvegarde remplace ce qui est ouvert ; l’espace actuel est mis de côté, intact.',
  'backup.restore.act': 'Reprendre une sauvegarde…',

  'check.title': 'Contrôler l’espace de travail',
  'check.text': 'Relit chaque entrée, chaque pièce et chaque liste, et compare les empreintes. Rien n’est modifié.',
  'check.now': 'Contrôler maintenant',
  'check.running': 'Contrôle en cours…',
  'check.ok': 'Tout est intact : {entries} et {attachments} contrôlées.',
  'check.problems': '{count, plural, one {# anomalie trouvée} other {# anomalies trouvées}}',
  'check.problems.text':
    'Rien n’a été modifié. Gardez cette liste, faites une sauvegarde si elle aboutit, et reprenez une sauvegarde d’avant l’anomalie.',
  'check.kind.missing-file': 'Fichier manquant',
  'check.kind.altered-file': 'Fichier altéré',
  'check.kind.other-file': 'Fichier autre que celui qui est décrit',
  'check.kind.history': 'Une entrée de l’historique est altérée ou manque',
  'check.kind.end': 'Les dernières entrées manquent',
  'check.kind.database': 'La base de données est endommagée',
  'check.kind.lists': 'Une liste ne dit pas ce que disent les entrées',
  'check.file': '{name} (dossier {reference})',
  'check.at': 'Contrôlé le {when}',

  'data.title': 'Où sont les données',
  'data.text': 'Tout est dans ce dossier, et nulle part ailleurs :',
  'data.sample': 'Dossiers d’exemple',
  'data.letter': 'Lettre de cette machine : {letter}'
} as const
