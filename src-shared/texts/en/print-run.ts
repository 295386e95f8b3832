import type { texts as fr } from '../fr/print-run'

export const texts: Readonly<Record<keyof typeof fr, string>> = {
  'print-run.act': 'Print the letters',
  'print-run.title': '{count, plural, one {Print the letter} other {Print # letters}}',
  'print-run.text':
    '{count, plural, one {The original comes first, then the copies.} other {The originals come first, in the order of the list, then the copies in the same order.}} Each page of the original of a letter that has left already says “DUPLICATE”. 100 % scale, A4.',
  'print-run.copies': '{count, plural, one {Copies} other {Copies of each letter}}',
  'print-run.copies.hint': 'Beside the original; each page of a copy says “COPY”.',
  'print-run.double-sided': 'On both sides',
  'print-run.double-sided.hint': 'Each letter and each enclosure begins on a new sheet.',
  'print-run.enclosures': 'With the enclosures',
  'print-run.enclosures.hint': 'PDFs and photographs, after each letter.',
  'print-run.print': 'Print',
  'print-run.save': 'Save as PDF',
  'print-run.open': 'Open in the viewer',
  'print-run.duplicate': 'DUPLICATE',
  'print-run.copy': 'COPY',
  'print-run.file': '{count, plural, one {Letter} other {# letters}} {date}',
  'letters.choose-all': 'Choose all letters shown'
}
