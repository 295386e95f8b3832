import { z } from 'zod'
import { attachmentId, defectId, lotId, receivedListId } from '../../../lib/ids'
import { plainDate } from '../../../lib/plain-date'
import { listMapping, lotChoices } from '../../received-list/fields'
import { entry, text } from './entry-shape'
import { defectKind } from './visits'

/** Lines of one index that may be ours; a tower of two hundred flats has fewer. */
export const mostListLines = 5_000

/** A line of a list that is ours, as it stands in the index last taken. */
const line = {
  defect: defectId,
  /** Its number there. */
  theirs: text(60),
  place: text(200),
  text: text(2_000),
  lotWords: text(200),
  lot: lotId.optional(),
  noted: plainDate.optional(),
  due: plainDate.optional(),
  /** They call it lifted; that lifts nothing on a ladder of ours. */
  lifted: z.boolean().optional(),
  /** The index no longer has it, and nobody said why. */
  gone: z.boolean().optional()
}

/** Lists of defects that somebody sends us: an architect's, a client's. */
export const listEvents = {
  /** One index of a list, with our lines of it. A later index says every line of the one before again. */
  'list-received': entry({
    list: receivedListId,
    /** How many indexes of it there are with this one. */
    index: z.int().positive(),
    sender: text(200),
    title: text(200),
    /** As the sender calls this index. */
    label: text(60),
    dated: plainDate.optional(),
    /** The file it was read from. */
    file: attachmentId,
    /** Lines of the file, and how many of them are of other lots. */
    read: z.int().nonnegative(),
    others: z.int().nonnegative(),
    mapping: listMapping,
    lots: lotChoices,
    lines: z
      .array(
        z.strictObject({
          ...line,
          /** A defect the case did not have: its number and kind, and its pictures among those of the entry. */
          fresh: z
            .strictObject({ number: z.int().positive(), kind: defectKind, pieces: z.array(attachmentId).max(50) })
            .optional(),
          /** What was said of the defect before, where the index says otherwise. */
          was: z.strictObject({ place: text(200), text: text(2_000) }).optional()
        })
      )
      .max(mostListLines)
  })
} as const
