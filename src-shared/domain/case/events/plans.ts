import { z } from 'zod'
import { planRunId, taskId } from '../../../lib/ids'
import { plainDate } from '../../../lib/plain-date'
import { delayPlan, planCode } from '../../deadline/plan'
import { entry, text } from './entry-shape'

/** Where a task comes from: a step of a plan that was laid out in this case. */
export const stepOfPlan = z.strictObject({ run: planRunId, step: planCode })

/** The day something hangs on: `anchor`, a step, a day of the case or the day of a deadline; of a step, its words. */
const hangsOn = z.strictObject({ from: text(100), name: text(500).optional(), on: plainDate })

/** Plans of the house laid out in a case, and the tasks that follow the days they hang on. */
export const planEvents = {
  /** The plan as it read on that day: what the firm changes in it later is for the cases to come. */
  'plan-laid-out': entry({
    run: planRunId,
    plan: delayPlan,
    name: text(120),
    /** The words of every step, in the language they were laid out in. */
    words: z.record(planCode, text(500)),
    /** The day of the plan where somebody set it; left out, it follows the case. */
    anchor: plainDate.optional(),
    /** Steps that had been reached before. */
    known: z.record(planCode, plainDate)
  }),
  /** Another day of the plan, or again that of the case. */
  'plan-moved': entry({ run: planRunId, name: text(120), was: plainDate.optional(), anchor: plainDate.optional() }),
  /** What a task of a plan hangs on has moved, and the task with it. */
  'task-moved': entry({
    task: taskId,
    was: plainDate.optional(),
    due: plainDate,
    because: hangsOn
  })
} as const
