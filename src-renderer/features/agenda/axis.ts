import { addMonths, daysBetween, type PlainDate } from '../../../src-shared/lib/plain-date'
import { firstOfMonth } from './month-days'

const MONTHS_BEFORE = 1
const MONTHS = 13

/** The months a timeline shows: the last one, and a year from it. */
export interface Axis {
  readonly from: PlainDate
  readonly until: PlainDate
  readonly months: readonly PlainDate[]
}

export function axisAround(today: PlainDate): Axis {
  const from = addMonths(firstOfMonth(today), -MONTHS_BEFORE)
  const months = Array.from({ length: MONTHS }, (_, count) => addMonths(from, count))
  return { from, until: addMonths(from, MONTHS), months }
}

/** Where a day stands, in hundredths of the axis; at its end where it lies outside. */
export function placeOn({ from, until }: Axis, day: PlainDate): number {
  const share = (daysBetween(from, day) / daysBetween(from, until)) * 100
  return Math.round(Math.min(Math.max(share, 0), 100) * 100) / 100
}
