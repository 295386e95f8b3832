import type { texts as fr } from '../fr/spelling'

export const texts: Readonly<Record<keyof typeof fr, string>> = {
  'spelling.title': 'Spelling',
  'spelling.begin': 'Check the spelling (F7)',
  'spelling.checking': 'Checking the spelling…',
  'spelling.failed': 'The spelling could not be checked: the dictionary stopped. Your text is intact.',
  'spelling.again': 'Check again',
  'spelling.none': 'No unknown words.',
  'spelling.more': '{count, plural, one {And one more word.} other {And # more words.}}',
  'spelling.unknown': '{count, plural, one {Unknown word} other {Unknown word, # times}}',
  'spelling.no-suggestion': 'No suggestion.',
  'spelling.show': 'Show',
  'spelling.add': 'Add to the dictionary',
  'spelling.aside': 'Leave in this letter',
  'spelling.asides': '{count, plural, one {One word left as it is} other {# words left as they are}}',
  'spelling.take-back': 'Show “{word}” again',
  'spelling.added': '“{word}” is in the firm’s dictionary.',
  'spelling.removed': '“{word}” is no longer in the firm’s dictionary.',
  'spelling.own': 'The firm’s dictionary',
  'spelling.own-none': 'No words yet. Add one from a letter with one click.',
  'spelling.remove': 'Take out “{word}”'
}
