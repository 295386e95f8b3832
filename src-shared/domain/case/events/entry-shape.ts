import { z } from 'zod'
import { eventId } from '../../../lib/ids'
import { attachment } from '../../common/attachment'
import { happened } from '../../common/happened'
import { visibility } from '../../common/visibility'

/** What every entry of a case says; when it was recorded and by whom stand in its header. */
const base = {
  happened,
  visibility,
  attachments: z.array(attachment).max(500),
  /** The entry this one takes back; the two are shown folded together. */
  undoes: eventId.optional()
}

/** The payload of an entry: what every entry says, and its own fields. */
export const entry = <S extends z.ZodRawShape>(shape: S) => z.strictObject({ ...base, ...shape })

/** A text as it was accepted; cleaning is the command's work. */
export const text = (max: number) => z.string().max(max)
