import type { texts as fr } from '../fr/letter-batch'

export const texts: Readonly<Record<keyof typeof fr, string>> = {
  'letter-batch.act': 'Write to each',
  'letter-batch.text':
    'One letter for each case, with the facts of that case. Nothing leaves: each waits in the signature book to be read and signed.',
  'letter-batch.kind': 'Which letter?',
  'letter-batch.to': 'Who signs?',
  'letter-batch.preview': 'What goes into the signature book',
  'letter-batch.reading': 'Preparing the letters…',
  'letter-batch.will':
    '{count, plural, =0 {No letter goes into the signature book.} one {# letter goes into the signature book} other {# letters go into the signature book}}',
  'letter-batch.gaps': '{count, plural, one {# of them to complete} other {# of them to complete}}',
  'letter-batch.complete': 'Complete',
  'letter-batch.remarks':
    '{count, plural, one {# remark to settle or set aside} other {# remarks to settle or set aside}}',
  'letter-batch.left-out': '{count, plural, one {# case gets none} other {# cases get none}}',
  'letter-batch.many': 'At most {count} letters at once: the first cases chosen.',
  'letter-batch.submit': 'Put into the signature book',
  'letter-batch.done': '{count, plural, one {# letter in the signature book} other {# letters in the signature book}}',
  'letter-batch.undone':
    '{count, plural, one {# letter taken out of the signature book} other {# letters taken out of the signature book}}',
  'refusal.letter-in-book': 'A letter of this kind already waits in the signature book.',
  'refusal.letter-being-written': 'You are already writing this letter in this case.'
}
