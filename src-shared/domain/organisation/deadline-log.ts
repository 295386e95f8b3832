import { z } from 'zod'
import { attachmentId, type DeadlineLogId, deadlineLogId, type EventId, eventId, type PersonId } from '../../lib/ids'
import { type Instant, type PlainDate, plainDate } from '../../lib/plain-date'
import { ok, type Result } from '../../lib/result'
import { attachment } from '../common/attachment'
import type { Stored } from '../common/recorded'
import { type Refusal, refusal } from '../common/refusal'
import { optionalProse } from '../common/text'

/**
 * What a daily deadline log is made of: what is late, due that day and in the thirty days after it, until when others may
 * act against us, what nobody has confirmed, and what was closed since the log before.
 */
export const deadlineLogParts = ['late', 'today', 'soon', 'exposure', 'unconfirmed', 'closed'] as const
export type DeadlineLogPart = (typeof deadlineLogParts)[number]

/** How far a log looks ahead. */
export const DEADLINE_LOG_DAYS = 30

const counted = z.int().nonnegative()
export const deadlineLogCounts = z.strictObject({
  late: counted,
  today: counted,
  soon: counted,
  exposure: counted,
  unconfirmed: counted,
  closed: counted
})
export type DeadlineLogCounts = z.infer<typeof deadlineLogCounts>

export const deadlineLogRemark = optionalProse(2_000)

/** A log is a file that is kept: it says what was known that day, whatever the cases become. */
export const deadlineLogEvents = {
  'deadline-log-kept': z.strictObject({
    attachments: z.array(attachment).length(1),
    log: deadlineLogId,
    day: plainDate,
    document: attachmentId,
    counts: deadlineLogCounts,
    /** The last entry of the vault that it knows: the next log goes on behind it. */
    upTo: eventId.optional()
  }),
  'deadline-log-checked': z.strictObject({
    attachments: z.array(attachment).length(0),
    log: deadlineLogId,
    remark: z.string().min(1).max(2_000).optional()
  })
} as const satisfies Record<string, z.ZodType>

type DeadlineLogEventType = keyof typeof deadlineLogEvents
export type DeadlineLogEvent = {
  [T in DeadlineLogEventType]: { readonly type: T; readonly payload: z.infer<(typeof deadlineLogEvents)[T]> }
}[DeadlineLogEventType]

export interface DeadlineLog {
  readonly id: DeadlineLogId
  readonly day: PlainDate
  readonly document: z.infer<typeof attachmentId>
  readonly counts: DeadlineLogCounts
  readonly upTo?: EventId | undefined
  /** Who prepared it, and when. */
  readonly by: PersonId
  readonly at: Instant
  readonly checked?: { readonly by: PersonId; readonly at: Instant; readonly remark?: string | undefined } | undefined
}

type Logs = readonly DeadlineLog[] | undefined

/** The logs after one more event. Where two machines recorded a check each, the first one stands. */
export function evolveDeadlineLogs(logs: Logs = [], event: Stored<DeadlineLogEvent>): readonly DeadlineLog[] {
  const { actor: by, recordedAt: at } = event.header
  if (event.type === 'deadline-log-kept') {
    const { log: id, day, document, counts, upTo } = event.payload
    return [...logs, { id, day, document, counts, upTo, by, at }]
  }
  const { log, remark } = event.payload
  return logs.map((one) => (one.id === log && !one.checked ? { ...one, checked: { by, at, remark } } : one))
}

export type DeadlineLogCommand =
  | {
      readonly type: 'keep-deadline-log'
      readonly log: DeadlineLogId
      readonly day: PlainDate
      readonly document: z.infer<typeof attachment>
      readonly counts: DeadlineLogCounts
      readonly upTo?: EventId | undefined
    }
  | { readonly type: 'check-deadline-log'; readonly log: DeadlineLogId; readonly remark: string }

export const deadlineLogRefusals = ['deadline-log-unknown', 'deadline-log-own', 'deadline-log-checked'] as const
export type DeadlineLogRefusal = (typeof deadlineLogRefusals)[number]

/** A second person signs a log off: whoever prepared it cannot, and nobody does it twice. */
export function whyNotCheck(
  log: Pick<DeadlineLog, 'by' | 'checked'> | undefined,
  actor: PersonId
): DeadlineLogRefusal | undefined {
  if (!log) return 'deadline-log-unknown'
  if (log.checked) return 'deadline-log-checked'
  return log.by === actor ? 'deadline-log-own' : undefined
}

/** @param actor who is at the keyboard */
export function decideDeadlineLog(
  logs: Logs,
  command: DeadlineLogCommand,
  actor: PersonId
): Result<DeadlineLogEvent, Refusal<DeadlineLogRefusal>> {
  if (command.type === 'keep-deadline-log') {
    const { log, day, document, counts, upTo } = command
    const attachments = [document]
    const payload = { attachments, log, day, document: document.id, counts, ...(upTo && { upTo }) }
    return ok({ type: 'deadline-log-kept', payload })
  }
  const { log, remark } = command
  const why = whyNotCheck(
    logs?.find(({ id }) => id === log),
    actor
  )
  if (why) return refusal(why)
  return ok({ type: 'deadline-log-checked', payload: { attachments: [], log, ...(remark !== '' && { remark }) } })
}

/**
 * The logs that wait for a second person and that somebody should hear of: those of the days before, and today's where
 * another prepared it.
 */
export function awaitingCheck(
  logs: readonly DeadlineLog[],
  today: PlainDate,
  person: PersonId | undefined
): readonly DeadlineLog[] {
  return logs.filter(({ day, by, checked }) => !checked && (day < today || by !== person))
}
