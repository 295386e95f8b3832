import { z } from 'zod'

/** What a letter says besides what is typed, as its check reads it. A part is empty while it is not known. */
export const letterFrame = z.object({
  /** The line that bears the letter's number. */
  reference: z.string(),
  greeting: z.string(),
  /** Whom to call, or how the letterhead says to reach the firm. */
  contact: z.string(),
  closing: z.string(),
  /** The name and the capacity of whoever signs, one a line. */
  signature: z.string()
})
export type LetterFrame = z.infer<typeof letterFrame>
