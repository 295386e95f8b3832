/** The window around the places: banners, the person at work, the state of the storage, the palette. */
export const texts = {
  'store.paused':
    'Le disque est plein : rien ne peut être enregistré. Ce qui était enregistré est en sûreté. Libérez de la place, Entente reprendra seul.',
  'store.read-only':
    'Lecture seule : l’espace de travail ne peut pas être modifié pour le moment. Vous pouvez tout lire, tout chercher et sauvegarder.',
  'store.failed':
    'L’enregistrement s’est arrêté sur une erreur du disque. Ce qui était enregistré est en sûreté. Fermez Entente, puis rouvrez-le.',

  'app-notice.synchronised-folder':
    'Cet espace de travail est dans un dossier qu’un service synchronise, ce qui peut l’abîmer. Déplacez-le ailleurs sur ce disque.',
  'app-notice.clock-went-back':
    'L’horloge de cette machine est revenue en arrière. Vérifiez la date : les entrées gardent leur ordre, mais portent cette heure.',
  'app-notice.unclean-end': 'Entente ne s’était pas fermé normalement. Tout ce qui était marqué « enregistré » est là.',
  'app-notice.recovered-keys': 'Un fichier de clés était abîmé ; il a été refait d’après son double.',
  'app-notice.no-keyring':
    'Ce système ne garde pas de clé pour Entente : la phrase secrète sera demandée à chaque ouverture.',
  'app-notice.tip-lost':
    'Le fichier qui retient où s’arrêtaient vos écritures manquait ou était abîmé ; il a été refait. Vérifiez que vos dernières entrées sont là.',
  'app-notice.own-identity':
    'Cet espace de travail a été copié ou déplacé. Ce poste a donc pris un nom à lui et une nouvelle lettre : rien de ce qui s’écrit dans l’autre copie ne se mêle au sien, et les références déjà données ne changent pas. Les autres postes doivent le reconnaître à nouveau, dans « Échange », où se choisit aussi le dossier d’échange de cet ordinateur.',
  'app-notice.opened-behind-tip':
    'Cet espace de travail a été ouvert sans ses dernières entrées, comme vous l’avez demandé. Saisissez de nouveau ce qui manque.',
  'app-notice.anomalies-found':
    'Le contrôle de la semaine a trouvé des anomalies. Ouvrez Réglages, « Sauvegarde et contrôle », et contrôlez maintenant pour en voir la liste.',
  'app-notice.close': 'Fermer cet avis',

  'rail.sample': 'Exemples',
  'rail.leave-samples': 'Quitter les exemples',
  'rail.lock': 'Verrouiller',
  'rail.change-person': 'Changer de personne',
  'rail.at-work': 'Au clavier : {name}',

  'act.group.places': 'Aller à',
  'act.group.case': 'Ce dossier',
  'act.group.here': 'Sur cet écran',
  'act.group.cases': 'Dossiers',
  'act.palette': 'Ouvrir la palette',
  'act.shortcuts': 'Voir les raccourcis du clavier',

  'shortcuts.title': 'Raccourcis du clavier',
  'shortcuts.here': 'Sur cet écran',
  'shortcuts.lists': 'Dans les listes',
  'shortcuts.move': 'Ligne suivante, ligne précédente',
  'shortcuts.open': 'Ouvrir la ligne',
  'shortcuts.ends': 'Première, dernière ligne',
  'shortcuts.back': 'Revenir d’un pas'
} as const
