import type { texts as fr } from '../fr/file-texts'

export const texts: Record<keyof typeof fr, string> = {
  'event.file-text-written': 'Text for the file',
  'event.file-text-communicated': 'Text for the file may be shown to',
  'event.file-text-communicated.nobody': 'Text for the file internal again',

  'readers.for': 'Write for',
  'readers.addressee': 'The addressee',
  'readers.file': 'The file',
  'readers.written': 'The file, written',
  'file-text.title': 'Text for the file',
  'file-text.hint':
    'The same exchange, told to those who will read the file: the facts, the position, the clauses. Internal; the letter holds no word of it.',
  'file-text.hint-later':
    'Once the letter is issued you can show it to an insurer, an expert, a mediator or a lawyer. Never to the addressee.',
  'file-text.take-over': 'Begin with the text of the letter',
  'file-text.kept': 'Text for the file kept with the message.',
  'file-text.internal': 'Internal',
  'file-text.shown-to': 'May be shown to: {readers}',
  'file-text.communicate': 'Show to…',
  'file-text.communicate.title': 'Who may read this text',
  'file-text.communicate.hint':
    'It will stand, word for word, in the dossiers prepared for the readers ticked. It stays internal for all others.',
  'file-text.communicate.done': 'The text for the file may be shown to the readers chosen.',
  'file-text.communicate.none': 'The text for the file is internal again.',
  'dossier.file-texts': 'Explanations of the firm',
  'dossier.file-text.message': 'About a message',
  'signing.field.fileText': 'Text for the file',
  'refusal.file-text-not-shown': 'A text for the file stays internal. In the Letters tab, choose who may read it.'
}
