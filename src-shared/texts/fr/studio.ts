/** Words of the reply studio: the remarks on a draft, and what stands beside it. */
export const texts = {
  'studio.beside': 'À côté du brouillon',
  'studio.remarks': 'Remarques',
  'studio.preview': 'Aperçu',
  'studio.severity.error': 'À corriger',
  'studio.severity.warn': 'À revoir',
  'studio.severity.info': 'Conseil',
  'studio.rewrite': 'Écrire : « {words} »',
  'studio.apply': 'Remplacer',
  'studio.applied': 'Remplacé dans le texte.',
  'studio.applied-all': '{count, plural, one {Un remplacement fait.} other {# remplacements faits.}}',
  'studio.show': 'Voir dans le texte',
  'studio.go': 'Aller à cet endroit',
  'studio.dismiss': 'Écarter',
  'studio.dismissed': 'Remarque écartée.',
  'studio.take-back': 'Remettre la remarque',
  'studio.reason': 'Pourquoi, si vous voulez le dire',
  'studio.hints': '{count, plural, one {Un conseil} other {# conseils}}',
  'studio.typography-all': 'Corriger la typographie ({count, number})',
  'studio.aside': '{count, plural, one {Une remarque écartée} other {# remarques écartées}}',
  'studio.aside-hint':
    'Les raisons restent avec le brouillon. Une fois la lettre émise, seule la liste des règles écartées est gardée.',
  'studio.failed': 'Les remarques ne sont pas disponibles. La lettre peut être émise sans elles.',
  'studio.nothing': 'Rien à signaler.',
  'studio.blocked':
    '{count, plural, one {Une remarque est à corriger ou à écarter.} other {# remarques sont à corriger ou à écarter.}}',
  'studio.words': 'Mots',
  'studio.per-sentence': 'Mots par phrase',
  'studio.score':
    '{language, select, fr {Lisibilité (Kandel et Moles, facile dès 60)} other {Lisibilité (Flesch, facile dès 60)}}',
  'studio.lix': 'LIX (facile sous 40)'
} as const
