import { z } from 'zod'
import { deadlineLogCounts, deadlineLogRefusals, deadlineLogRemark } from '../../domain/organisation/deadline-log'
import { deadlineLogId, personId } from '../../lib/ids'
import { instant, plainDate } from '../../lib/plain-date'
import type { Procedure } from '../procedure'
import { writeRefusals } from './shapes'

const deadlineLog = z.object({
  id: deadlineLogId,
  day: plainDate,
  by: personId,
  at: instant,
  counts: deadlineLogCounts,
  checked: z.object({ by: personId, at: instant, remark: z.string().optional() }).optional()
})
export type DeadlineLogView = z.infer<typeof deadlineLog>

const named = z.strictObject({ log: deadlineLogId })

/** The daily deadline log: prepared by one person, checked by another. */
export const deadlineLogProcedures = {
  /**
   * Every log that was kept, the latest first; or those that wait for a second person: of the days before, and today's for
   * everybody but whoever prepared it.
   */
  'log.list': {
    input: z.strictObject({ waiting: z.boolean().default(false) }),
    output: z.object({ logs: z.array(deadlineLog) }),
    refusals: ['not-open'],
    reads: ['organisation', 'app']
  },
  /** Puts what is due now on paper, files it, then records it. */
  'log.prepare': {
    input: z.strictObject({}),
    output: named,
    refusals: ['not-open', 'no-person', 'not-printable', 'cancelled', ...writeRefusals],
    touches: ['organisation']
  },
  'log.check': {
    input: z.strictObject({ ...named.shape, remark: deadlineLogRemark.default('') }),
    output: z.object({}),
    refusals: ['not-open', 'no-person', ...deadlineLogRefusals, ...writeRefusals],
    touches: ['organisation']
  },
  /** The file as it was kept, in the system's viewer. */
  'log.open': {
    input: named,
    output: z.object({}),
    refusals: ['not-open', 'deadline-log-unknown', 'will-not-open', 'file-damaged', 'disk-full']
  },
  'log.print': {
    input: named,
    output: z.object({}),
    refusals: ['not-open', 'deadline-log-unknown', 'file-damaged', 'cancelled', 'no-printer', 'not-printed']
  },
  'log.save': {
    input: named,
    output: z.object({}),
    refusals: ['not-open', 'deadline-log-unknown', 'file-damaged', 'cancelled', 'not-writable', 'disk-full']
  }
} as const satisfies Record<string, Procedure>
