import { z } from 'zod'
import { eventId, letterId } from '../../../lib/ids'
import { variants } from '../../dossier/variant'
import { entry, text } from './entry-shape'

/** What a text for the file stands beside: a letter, or a message that went another way. */
export const explained = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('letter'), letter: letterId }),
  z.strictObject({ kind: z.literal('message'), entry: eventId })
])

/** Who may be told a text for the file: never the one whom the letter itself is for. */
export const fileTextReader = z.enum(variants).exclude(['client'])
export type FileTextReader = z.infer<typeof fileTextReader>
export const fileTextReaders = fileTextReader.options

/** The second text of a reply: for the file, and for whom it is communicated to on purpose. */
export const fileTextEvents = {
  'file-text-written': entry({ of: explained, text: text(20_000) }),
  /** To whom it may be shown from now on; the last word counts. */
  'file-text-communicated': entry({ entry: eventId, to: z.array(fileTextReader).max(fileTextReaders.length) })
} as const
