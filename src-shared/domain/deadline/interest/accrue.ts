import { addDays, addMonths, daysBetween, type PlainDate, plainDate } from '../../../lib/plain-date'
import { type HalfYear, halfYearOf } from './rates'

/** Days of delay within one half-year: from the day after `after` to `to`, included. */
export interface Stretch {
  readonly half: HalfYear
  readonly after: PlainDate
  readonly to: PlainDate
  readonly days: number
}

/** Days of delay at one rate, in hundredths of a percent. */
export interface Charged extends Stretch {
  readonly rate: number
}

/** The last day of the half-year of a day. */
function endOfHalf(date: PlainDate): PlainDate {
  const start = plainDate.parse(`${date.slice(0, 4)}-${date.slice(5, 7) < '07' ? '01' : '07'}-01`)
  return addDays(addMonths(start, 6), -1)
}

/**
 * A delay, split where the half-year changes and after each of `cuts`; nothing when it ends with its start.
 * @param after the day it runs from, which is not counted; the due date
 * @param to the last day, counted
 */
export function splitByHalfYear(after: PlainDate, to: PlainDate, cuts: readonly PlainDate[] = []): Stretch[] {
  const stretches: Stretch[] = []
  for (let from = after; from < to; ) {
    const first = addDays(from, 1)
    const ends = [to, endOfHalf(first), ...cuts.filter((cut) => cut >= first)]
    const end = ends.reduce((min, day) => (day < min ? day : min))
    stretches.push({ half: halfYearOf(first), after: from, to: end, days: daysBetween(from, end) })
    from = end
  }
  return stretches
}

const YEAR = 365n
/** Hundredths of a percent in a whole. */
const WHOLE = 10_000n

/** Interest on a principal in cents: days over 365 at each rate, summed exactly, then rounded half up to a cent. */
export function interestOf(principal: number, charged: readonly Charged[]): number {
  const sum = charged.reduce((total, { days, rate }) => total + BigInt(days) * BigInt(rate), 0n)
  const divisor = YEAR * WHOLE
  return Number((2n * BigInt(principal) * sum + divisor) / (2n * divisor))
}
