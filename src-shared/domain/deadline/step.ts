import type { PlainDate } from '../../lib/plain-date'
import type { Duration } from './duration'
import type { EventKind, EventRefusal } from './event'
import type { Closed } from './holidays'
import type { InputName } from './inputs'

interface Steps {
  /** The day that is not counted, as it was given. */
  readonly start: { readonly input: InputName; readonly on: PlainDate }
  /** The same, some time after the day that was given. */
  readonly 'start-after': {
    readonly input: InputName
    readonly from: PlainDate
    readonly plus: Duration
    readonly on: PlainDate
  }
  /** The latest of the days above is the one that counts. */
  readonly 'start-latest': { readonly on: PlainDate }
  readonly count: { readonly from: PlainDate; readonly plus: Duration; readonly to: PlainDate }
  /** A day passed over while counting. */
  readonly skipped: { readonly on: PlainDate; readonly because: Closed }
  /** The month has no such day. */
  readonly clamped: { readonly to: PlainDate }
  readonly moved: { readonly from: PlainDate; readonly to: PlainDate; readonly because: Closed }
  /** The last day is a Saturday, a Sunday or a holiday, and stays. */
  readonly stays: { readonly on: PlainDate; readonly because: Closed }
  /** Time began at 0:00 of the first day: one day less. */
  readonly 'midnight-start': { readonly to: PlainDate }
  readonly capped: {
    readonly input: InputName
    readonly on: PlainDate
    readonly plus: Duration
    readonly to: PlainDate
  }
  readonly interrupted: {
    readonly event: EventKind
    readonly on: PlainDate
    readonly from: PlainDate
    readonly to: PlainDate
  }
  readonly suspended: {
    readonly event: EventKind
    readonly from: PlainDate
    readonly until: PlainDate
    /** Days that were left on the day it began. */
    readonly remaining: number
    readonly to: PlainDate
  }
  /** Suspended before it ran: the whole period from the end of the suspension. */
  readonly postponed: {
    readonly event: EventKind
    readonly from: PlainDate
    readonly until: PlainDate
    readonly to: PlainDate
  }
  /** At least six months remain after a mediation or an expert's measure. */
  readonly 'six-months': { readonly until: PlainDate; readonly to: PlainDate }
  /** It began and has not ended: the date is the earliest possible. */
  readonly pending: { readonly event: EventKind; readonly on: PlainDate }
  readonly 'no-effect': { readonly event: EventKind; readonly on: PlainDate; readonly because: EventRefusal }
  /** A date that follows: a release, a decision. */
  readonly output: { readonly name: string; readonly on: PlainDate }
  /** The month of the invoice ends, then the days (A); the days, then their month ends (B). */
  readonly 'month-end': { readonly reading: 'A' | 'B'; readonly from: PlainDate; readonly to: PlainDate }
  readonly 'last-day': { readonly on: PlainDate }
  readonly 'act-by': { readonly on: PlainDate }
}

export type StepCode = keyof Steps

/** One step of the arithmetic of a date, in order, with the articles it rests on. */
export type Step = {
  readonly [C in StepCode]: { readonly code: C; readonly sources: readonly string[] } & Steps[C]
}[StepCode]
