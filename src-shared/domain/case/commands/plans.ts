import { z } from 'zod'
import { planRunId } from '../../../lib/ids'
import { plainDate } from '../../../lib/plain-date'
import { line } from '../../common/text'
import { planCode } from '../../deadline/plan'
import { command } from './shape'

export const planCommands = [
  /** `words`: those of the plan and of its steps, as the screen shows them. */
  command('lay-out-plan', {
    plan: planCode,
    name: line(120),
    words: z.record(planCode, line(500)),
    anchor: plainDate.optional(),
    known: z.record(planCode, plainDate).default({})
  }),
  command('move-plan', { run: planRunId, anchor: plainDate.optional() })
] as const
