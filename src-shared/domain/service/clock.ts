import { epochMilliseconds, type Instant, toInstant } from '../../lib/plain-date'
import { afterWorking, closeAfterDays, joined, type Stretch, type WorkCalendar, workedBetween } from './working-time'

/** What a firm gives itself: working hours, or working days up to the close of the last one. A house rule, not law. */
export type ServiceTarget =
  | { readonly unit: 'hours'; readonly count: number }
  | { readonly unit: 'days'; readonly count: number }

/** A time during which it is the client's turn; without an end it still is. */
export interface Pause {
  readonly from: Instant
  readonly until?: Instant
}

export interface ClockInput {
  readonly calendar: WorkCalendar
  readonly target: ServiceTarget
  readonly startedAt: Instant
  /** When what was awaited was done. */
  readonly stoppedAt?: Instant
  readonly pauses: readonly Pause[]
  readonly now: Instant
}

/** Late: not done in time, whether it was done since or not. */
export type ClockStanding = 'running' | 'paused' | 'met' | 'late'

export interface ClockReading {
  readonly standing: ClockStanding
  /** While paused, as if the client answered this very moment: it moves on as long as the pause lasts. */
  readonly dueAt: Instant
  /** Working time in milliseconds: all that passed, and without the pauses. */
  readonly gross: number
  readonly net: number
  readonly allowed: number
  /** Of what is allowed, after the pauses; 0 when it is used up. */
  readonly left: number
  readonly late: number
  /** It was done before it began: a date in the file is wrong, and the clock measures nothing. */
  readonly backdated: boolean
}

const HOUR = 3_600_000

function allowedBy({ calendar, target }: ClockInput, start: number): number | undefined {
  if (target.unit === 'hours') return target.count * HOUR
  const close = closeAfterDays(calendar, start, target.count)
  return close === undefined ? undefined : workedBetween(calendar, start, close, [])
}

/** A pause without an end lasts until the moment of reading; none outlasts a clock that was stopped. */
function pausesUntil({ pauses, stoppedAt }: ClockInput, end: number): Stretch[] {
  return joined(
    pauses.map((pause) => {
      const from = epochMilliseconds(pause.from)
      const until = pause.until === undefined ? end : epochMilliseconds(pause.until)
      return { from, until: stoppedAt === undefined ? until : Math.min(until, end) }
    })
  )
}

const isPaused = (pauses: readonly Pause[], now: Instant): boolean =>
  pauses.some(({ from, until }) => from <= now && (until === undefined || now < until))

/**
 * Reads a service clock. A pause puts off the due moment by exactly the working time that it lasts.
 * @returns undefined when the calendar has not enough openings within ten years to say when it is due
 */
export function readClock(input: ClockInput): ClockReading | undefined {
  const { calendar, startedAt, stoppedAt, now } = input
  const start = epochMilliseconds(startedAt)
  const end = Math.max(start, epochMilliseconds(stoppedAt ?? now))
  const pauses = pausesUntil(input, end)
  const allowed = allowedBy(input, start)
  const due = allowed === undefined ? undefined : afterWorking(calendar, start, allowed, pauses)
  if (allowed === undefined || due === undefined) return undefined
  const net = workedBetween(calendar, start, end, pauses)
  return {
    standing: standingOf(input, net > allowed),
    dueAt: toInstant(due),
    gross: workedBetween(calendar, start, end, []),
    net,
    allowed,
    left: Math.max(0, allowed - net),
    late: Math.max(0, net - allowed),
    backdated: stoppedAt !== undefined && stoppedAt < startedAt
  }
}

function standingOf({ stoppedAt, pauses, now }: ClockInput, isLate: boolean): ClockStanding {
  if (isLate) return 'late'
  if (stoppedAt !== undefined) return 'met'
  return isPaused(pauses, now) ? 'paused' : 'running'
}
