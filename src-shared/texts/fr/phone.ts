/** A reply said on the phone, and what the text of a letter binds somebody to. */
export const texts = {
  'phone.opening':
    'Ici {caller}, de {firm}. Je vous appelle à ce sujet : {subject}. Avez-vous un moment ?',
  'phone.understood': 'Ai-je bien compris ? Y a-t-il un point que j’oublie ?',
  'phone.closing': 'Est-ce que cela vous convient ? Je vous le confirme par écrit aujourd’hui.',
  'phone.part.opening': 'Pour commencer',
  'phone.part.restatement': 'Ce que nous avons compris',
  'phone.part.facts': 'Ce que nous savons',
  'phone.part.offer': 'Ce que nous proposons',
  'phone.part.next': 'La suite',
  'phone.part.closing': 'Pour finir',
  'phone.act': 'Le dire au téléphone',
  'phone.script': 'Ce que vous avez préparé',
  'phone.print': 'Imprimer ce texte',
  'phone.printed': 'Texte de l’appel imprimé',
  'phone.under-way': 'Un appel est déjà en cours dans ce dossier. Terminez-le d’abord.',
  'phone.failed': 'L’appel n’a pas pu être préparé. La lettre, elle, est gardée.',
  'phone.promised': 'Promis pendant l’appel',
  'phone.promised-hint': 'Ce qui reste coché devient une promesse du dossier.',
  'phone.asked': 'Demandé pendant l’appel',
  'phone.asked-hint': 'Ce qui reste coché est attendu au dossier, à sa date.',
  'phone.promise-due': 'Au plus tard le',
  'phone.promise-kept': 'Promesse notée',
  'commitments.title': 'Ce que le texte engage',
  'commitments.words': '« {text} »',
  'commitments.promise': 'Devient une promesse du dossier, pour le {date}',
  'commitments.demand': 'Devient la date demandée : le {date}',
  'problem.answered-today': 'Cette personne a déjà un courrier daté de ce jour : {kind} n° {number}.',
  'problem.told-today':
    '{written, select, yes {Vous avez déjà écrit à cette personne aujourd’hui.} other {Vous avez déjà parlé à cette personne aujourd’hui.}}'
} as const
