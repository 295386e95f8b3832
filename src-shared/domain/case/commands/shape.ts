import { z } from 'zod'
import { attachment } from '../../common/attachment'
import { happened } from '../../common/happened'
import { visibility } from '../../common/visibility'

/** What a person says of any entry; left out, it is internal and happens now. */
export const said = {
  happened: happened.optional(),
  visibility: visibility.default('internal'),
  attachments: z.array(attachment).max(500).default([])
}

/** A command: its name, what is said of any entry, and its own fields. */
export const command = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...said, ...shape })
