import { addDays, addMonths, daysBetween, type PlainDate } from '../../lib/plain-date'
import { addDuration, type Duration } from './duration'
import { type Effect, effectOf, type Movable } from './effects'
import type { DeadlineEvent, EventRefusal } from './event'
import { inOrder } from './event'
import type { Step } from './step'

/** A mediation or an expert's measure leaves at least so many months (C. civ. art. 2238 and 2239). */
const FLOOR_MONTHS = 6

export interface Period {
  /** Day 0, which is not counted. */
  readonly from: PlainDate
  readonly lastDay: PlainDate
  readonly duration: Duration
  /** The day beyond which neither an acknowledgment nor a suspension carries it (C. civ. art. 2232). */
  readonly capped?: PlainDate | undefined
}

export interface Moved {
  readonly lastDay: PlainDate
  /** Days left when the last suspension began. */
  readonly remaining?: number | undefined
  /** Something has begun and not ended: the date is the earliest possible. */
  readonly pending: boolean
  readonly steps: readonly Step[]
}

interface State {
  from: PlainDate
  lastDay: PlainDate
  /** The end of the suspensions so far. */
  suspendedUntil: PlainDate | undefined
  /** A lawsuit or an enforcement lifts the cap (C. civ. art. 2232 al. 2). */
  cap: PlainDate | undefined
  remaining: number | undefined
  pending: boolean
  readonly duration: Duration
  readonly steps: Step[]
}

const later = (a: PlainDate, b: PlainDate | undefined): PlainDate => (b !== undefined && b > a ? b : a)
const capped = (state: State, date: PlainDate): PlainDate =>
  state.cap !== undefined && state.cap < date ? state.cap : date

/** A period as the events after its start leave it, in the order of their days. No event ever shortens it. */
export function applyEvents(period: Period, rule: Movable, events: readonly DeadlineEvent[]): Moved {
  const state: State = {
    from: period.from,
    lastDay: period.lastDay,
    suspendedUntil: undefined,
    cap: period.capped,
    remaining: undefined,
    pending: false,
    duration: period.duration,
    steps: []
  }
  for (const event of inOrder(events)) {
    const effect = effectOf(event, rule)
    const because = effect.does === 'none' ? effect.because : outOfTime(event, period.from, state.lastDay)
    if (because !== undefined) {
      state.steps.push({ code: 'no-effect', event: event.kind, on: event.on, because, sources: effect.sources })
    } else if (effect.does === 'interrupts') interrupt(state, event, effect)
    else suspend(state, event, effect)
  }
  return state
}

/** A period that is over cannot be interrupted; what ended before it began did nothing to it. */
function outOfTime(event: DeadlineEvent, start: PlainDate, lastDay: PlainDate): EventRefusal | undefined {
  if (event.on > lastDay) return 'already-expired'
  return event.on < start && (event.until ?? event.on) <= start && !isOpenSuspension(event) ? 'before-start' : undefined
}

const isOpenSuspension = ({ kind, until }: DeadlineEvent): boolean =>
  until === undefined && (kind === 'mediation' || kind === 'expert' || kind === 'impossibility')

function interrupt(state: State, event: DeadlineEvent, { sources }: Effect): void {
  if (event.kind === 'lawsuit' || event.kind === 'enforcement') state.cap = undefined
  const from = later(later(event.until ?? event.on, state.from), state.suspendedUntil)
  const to = capped(state, addDuration(from, state.duration))
  state.steps.push({ code: 'interrupted', event: event.kind, on: event.on, from, to, sources })
  if (event.kind === 'lawsuit' && event.until === undefined) markPending(state, event, sources)
  state.from = from
  state.lastDay = later(to, state.lastDay)
}

function suspend(state: State, event: DeadlineEvent, { sources }: Effect): void {
  if (event.until === undefined) {
    markPending(state, event, sources)
    return
  }
  const [start, until] = [later(event.on, state.suspendedUntil), event.until]
  if (start <= state.from) postpone(state, event, until, sources)
  else if (start < until) runOn(state, event, start, until, sources)
  if (event.kind !== 'impossibility') keepSixMonths(state, until, sources)
  state.suspendedUntil = later(until, state.suspendedUntil)
}

/** Nothing of the period had run: all of it, by day-number, from the end of the suspension. */
function postpone(state: State, event: DeadlineEvent, until: PlainDate, sources: readonly string[]): void {
  const from = later(until, state.from)
  const to = later(capped(state, addDuration(from, state.duration)), state.lastDay)
  state.steps.push({ code: 'postponed', event: event.kind, from: event.on, until, to, sources })
  state.from = from
  state.lastDay = to
}

/** What was left on the day it began runs on from its end; one day on the prudent side. */
function runOn(
  state: State,
  event: DeadlineEvent,
  from: PlainDate,
  until: PlainDate,
  sources: readonly string[]
): void {
  const remaining = daysBetween(from, state.lastDay)
  const to = later(capped(state, addDays(until, remaining)), state.lastDay)
  state.steps.push({ code: 'suspended', event: event.kind, from, until, remaining, to, sources })
  state.remaining = remaining
  state.lastDay = to
}

function keepSixMonths(state: State, until: PlainDate, sources: readonly string[]): void {
  const to = capped(state, addMonths(until, FLOOR_MONTHS))
  if (to <= state.lastDay) return
  state.steps.push({ code: 'six-months', until, to, sources })
  state.lastDay = to
}

function markPending(state: State, event: DeadlineEvent, sources: readonly string[]): void {
  state.pending = true
  state.steps.push({ code: 'pending', event: event.kind, on: event.on, sources })
}
