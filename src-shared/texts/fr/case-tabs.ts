/** The tabs of a case beside its timeline: details and parties, defects, exhibits; and the panel of a contact. */
export const texts = {
  'details.follow-up': 'Suivi',
  'details.stage': 'Étape',
  'details.site.none': 'Aucun chantier',
  'details.promise': 'Promesse',
  'details.task': 'Tâche',
  'details.add-step': 'Noter une promesse ou une tâche',
  'details.proposed': 'Proposé d’après le type.',
  'details.site.create': 'Créer le chantier « {name} »',

  'defects.of': 'Désordre n° {number}',
  'defects.answers': 'Concerne {name}',
  'defects.visibility.files':
    '{count, plural, one {Vaut aussi pour sa photographie} other {Vaut aussi pour ses # fichiers}}',

  'visibility.menu': '{of} : {visibility}. Changer la confidentialité',

  'pieces.add-pictures': 'Joindre des photographies',
  'pieces.add-files': 'Joindre des fichiers',
  'pieces.form': 'Pièces à joindre',
  'pieces.copy-of': 'Copie de « {name} »',
  'pieces.how': 'Ce qui a été fait',
  'pieces.how.redacted': 'Caviardée',
  'pieces.how.annotated': 'Annotée',
  'pieces.how.cropped': 'Recadrée',
  'pieces.text': 'Ce qu’elles montrent',
  'pieces.happened': 'De quand datent-elles ?',
  'pieces.record': '{count, plural, one {Joindre la pièce} other {Joindre les # pièces}}',
  'pieces.recorded': '{count, plural, one {Pièce jointe au dossier} other {# pièces jointes au dossier}}',
  'pieces.copy.redacted': 'Ajouter une copie caviardée',
  'pieces.copy.annotated': 'Ajouter une copie annotée',
  'pieces.copy.cropped': 'Ajouter un extrait',
  'pieces.has.redacted': 'Copie caviardée : {name}',
  'pieces.has.annotated': 'Copie annotée : {name}',
  'pieces.has.cropped': 'Extrait : {name}',
  'pieces.visibility.together': 'Vaut pour les {count, number} pièces jointes ensemble',
  'pieces.fingerprint': 'Empreinte d’intégrité relevée à l’entrée',
  'pieces.fingerprint.text':
    'SHA-256 des octets d’origine. Tant que l’empreinte du fichier est celle-ci, rien n’y a été changé.',

  'contact.kind': 'Qui est-ce ?',
  'contact.body': 'Nature',
  'contact.address': 'Adresse postale',
  'contact.country': 'Pays',
  'contact.phones': 'Téléphones',
  'contact.emails': 'Courriels',
  'contact.one-a-line': 'Un par ligne.',
  'contact.preferred-channel': 'Moyen préféré',
  'contact.language': 'Langue des courriers',
  'contact.notes': 'À savoir',
  'contact.create': 'Créer le contact',
  'contact.created': 'Contact créé'
} as const
