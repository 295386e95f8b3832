import type { texts as fr } from '../fr/studio'

export const texts: Readonly<Record<keyof typeof fr, string>> = {
  'studio.beside': 'Beside the draft',
  'studio.remarks': 'Remarks',
  'studio.preview': 'Preview',
  'studio.severity.error': 'To mend',
  'studio.severity.warn': 'To look at again',
  'studio.severity.info': 'Hint',
  'studio.rewrite': 'Write: “{words}”',
  'studio.apply': 'Replace',
  'studio.applied': 'Replaced in the text.',
  'studio.applied-all': '{count, plural, one {One replacement made.} other {# replacements made.}}',
  'studio.show': 'Show in the text',
  'studio.go': 'Go to the place',
  'studio.dismiss': 'Set aside',
  'studio.dismissed': 'Remark set aside.',
  'studio.take-back': 'Bring the remark back',
  'studio.reason': 'Why, if you want to say it',
  'studio.hints': '{count, plural, one {One hint} other {# hints}}',
  'studio.typography-all': 'Mend the typography ({count, number})',
  'studio.aside': '{count, plural, one {One remark set aside} other {# remarks set aside}}',
  'studio.aside-hint':
    'The reasons stay with the draft. Once the letter is issued, only the list of rules set aside is kept.',
  'studio.failed': 'The remarks are not available. The letter can be issued without them.',
  'studio.nothing': 'Nothing to point out.',
  'studio.blocked':
    '{count, plural, one {One remark is to be mended or set aside.} other {# remarks are to be mended or set aside.}}',
  'studio.words': 'Words',
  'studio.per-sentence': 'Words per sentence',
  'studio.score':
    '{language, select, fr {Readability (Kandel and Moles, easy from 60)} other {Readability (Flesch, easy from 60)}}',
  'studio.lix': 'LIX (easy below 40)'
}
