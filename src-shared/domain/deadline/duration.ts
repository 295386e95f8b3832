import { z } from 'zod'
import { addDays, addMonths, type PlainDate } from '../../lib/plain-date'

const count = z.int().min(0).max(400)

/** Years, months, weeks and days of a period; years and months go before weeks and days (CPC art. 641 al. 3). */
export const duration = z.strictObject({
  years: count.optional(),
  months: count.optional(),
  weeks: count.optional(),
  days: count.optional()
})
export type Duration = z.infer<typeof duration>

const monthsOf = ({ years = 0, months = 0 }: Duration): number => years * 12 + months
const daysOf = ({ weeks = 0, days = 0 }: Duration): number => weeks * 7 + days

/** A duration of nothing: the day itself. */
export function isEmpty(period: Duration): boolean {
  return monthsOf(period) === 0 && daysOf(period) === 0
}

/** Days only, for the modes that count them one by one; undefined when there are months in it. */
export function onlyDays(period: Duration): number | undefined {
  return monthsOf(period) === 0 ? daysOf(period) : undefined
}

/** The end of a period that starts after a day: by day-number, the last day of a month that has none, then the days. */
export function addDuration(date: PlainDate, period: Duration): PlainDate {
  return addDays(addMonths(date, monthsOf(period)), daysOf(period))
}

/** Backwards: the same by day-number, before a day. Counted backwards, nothing moves. */
export function subtractDuration(date: PlainDate, period: Duration): PlainDate {
  return addDays(addMonths(date, -monthsOf(period)), -daysOf(period))
}

/** True where the months end on a shorter month than they began: 31 January and a month is 28 February. */
export function isClamped(date: PlainDate, period: Duration): boolean {
  return addMonths(date, monthsOf(period)).slice(8) !== date.slice(8)
}
