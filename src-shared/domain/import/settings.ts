import { z } from 'zod'
import { disputeType } from '../case/dispute-types'
import { stage } from '../case/stages'
import { channel, direction, language, role, status } from '../common/vocabulary'
import { mapping } from './columns'

/** What holds for a whole import, where its lines say nothing else. */
export const importSettings = z.strictObject({
  mapping,
  /** Stages by the values of the stage column, folded; `none` leaves a value out. */
  stages: z.record(z.string().max(300), z.union([stage, z.literal('none')])).default({}),
  dayOrder: z.enum(['day-first', 'month-first']).default('day-first'),
  /** Each sheet is a building site of its own. */
  sheetIsSite: z.boolean().default(false),
  direction: direction.default('we-answer'),
  channel: channel.default('email'),
  role: role.default('client'),
  /** Left out: a company is a professional, a syndicate a non-professional, anybody else a consumer. */
  status: status.optional(),
  type: disputeType.default('other'),
  language
})
export type ImportSettings = z.infer<typeof importSettings>
