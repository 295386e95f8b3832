import { z } from 'zod'
import { contactId } from '../../../src-shared/lib/ids'

/** A reply being written that no kind of letter carries yet. */
export const replyForm = z.object({ to: contactId.optional(), text: z.string() })
export type ReplyForm = z.infer<typeof replyForm>
