import { z } from 'zod'
import { contactId } from '../../../src-shared/lib/ids'
import { plainDate } from '../../../src-shared/lib/plain-date'

/** A reply to be sent by another program, and what it promises, which becomes a promise of the case once it is sent. */
export const replyForm = z.object({
  to: contactId.optional(),
  text: z.string(),
  subject: z.string().optional(),
  /** Of the draft it was made of: what is written for the file beside it. */
  fileText: z.string().optional(),
  promise: z.object({ text: z.string(), due: plainDate }).optional(),
  promises: z.array(z.object({ text: z.string(), due: plainDate })).optional(),
  /** What it asks for by a day, which the case awaits once it is sent. */
  asked: z.object({ text: z.string(), due: plainDate }).optional()
})
export type ReplyForm = z.infer<typeof replyForm>
