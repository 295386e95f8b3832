import { z } from 'zod'
import { plainDate } from '../../lib/plain-date'

/** To talk it over, or to look at it together, each side heard. */
export const meetingKinds = ['meeting', 'joint-inspection'] as const

/** A meeting that a demand offers; it stops no period. A part may be missing until the letter is issued. */
export const offeredMeeting = z.strictObject({
  kind: z.enum(meetingKinds),
  on: plainDate.optional(),
  /** `09:30`; empty where only the day is said. */
  at: z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/u),
  place: z.string().max(200)
})
export type OfferedMeeting = z.infer<typeof offeredMeeting>
