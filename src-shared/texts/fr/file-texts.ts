/** The second text of a reply: what is written for the file beside what the addressee reads. */
export const texts = {
  'event.file-text-written': 'Texte pour le dossier',
  'event.file-text-communicated': 'Texte pour le dossier communicable à',
  'event.file-text-communicated.nobody': 'Texte pour le dossier de nouveau interne',

  'readers.for': 'Écrire pour',
  'readers.addressee': 'Le destinataire',
  'readers.file': 'Le dossier',
  'readers.written': 'Le dossier, écrit',
  'file-text.title': 'Texte pour le dossier',
  'file-text.hint':
    'Le même échange, dit à ceux qui liront le dossier : les faits, la position, les clauses. Interne ; la lettre n’en porte pas un mot.',
  'file-text.hint-later':
    'Une fois la lettre émise, vous pourrez le communiquer à un assureur, un expert, un médiateur ou un avocat. Jamais au destinataire.',
  'file-text.take-over': 'Partir du texte de la lettre',
  'file-text.kept': 'Texte pour le dossier gardé avec le message.',
  'file-text.internal': 'Interne',
  'file-text.shown-to': 'Communicable à : {readers}',
  'file-text.communicate': 'Communiquer à…',
  'file-text.communicate.title': 'À qui communiquer ce texte',
  'file-text.communicate.hint':
    'Il figurera, mot pour mot, dans les dossiers préparés pour les lecteurs cochés. Il reste interne pour tous les autres.',
  'file-text.communicate.done': 'Le texte pour le dossier est communicable aux lecteurs choisis.',
  'file-text.communicate.none': 'Le texte pour le dossier est de nouveau interne.',
  'dossier.file-texts': 'Explications de l’entreprise',
  'dossier.file-text.message': 'Au sujet d’un message',
  'signing.field.fileText': 'Texte pour le dossier',
  'refusal.file-text-not-shown':
    'Un texte pour le dossier reste interne. Dans l’onglet Courriers, choisissez à qui le communiquer.'
} as const
