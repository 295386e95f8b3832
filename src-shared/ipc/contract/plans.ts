import { z } from 'zod'
import { planStep } from '../../domain/deadline/plan'
import { eventId, planRunId, taskId } from '../../lib/ids'
import { plainDate } from '../../lib/plain-date'

/** The plans of the house that a case follows, with the day of each step and what it hangs on. */
export const plansView = z.object({
  /** The day the case was opened, where it is known. */
  opened: plainDate.optional(),
  runs: z.array(
    z.object({
      id: planRunId,
      entry: eventId,
      name: z.string(),
      /** The name of the day it counts from. */
      from: z.string(),
      anchor: plainDate.optional(),
      /** Somebody set its day: it does not follow the case. */
      byHand: z.boolean(),
      steps: z.array(
        z.object({
          step: planStep,
          words: z.string(),
          fromWords: z.string().optional(),
          start: plainDate.optional(),
          on: plainDate.optional(),
          task: taskId.optional()
        })
      )
    })
  )
})

/** What a task of a plan says besides any other task. */
export const planTask = {
  of: z.object({ run: planRunId, step: z.string() }).optional(),
  byHand: z.boolean().optional(),
  was: z
    .array(
      z.object({
        due: plainDate.optional(),
        until: eventId,
        because: z.object({ from: z.string(), name: z.string().optional(), on: plainDate })
      })
    )
    .optional()
}
