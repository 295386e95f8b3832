import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { zoneOffset } from './zone-offset'

export const FIRST_YEAR = 1900
export const LAST_YEAR = 2199

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** In the Gregorian calendar; 0 for a month that does not exist. */
function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

const ZERO = 48
const HYPHEN = 45

/** The number that the digits of a text make from one place to before another; NaN where one is no digit. */
function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN
  }
  return number
}

const hasForm = (text: string): boolean =>
  text.length === 10 && text.charCodeAt(4) === HYPHEN && text.charCodeAt(7) === HYPHEN

// By hand, since every date of every event read goes through it.
function isCalendarDate(text: string): boolean {
  if (!hasForm(text)) return false
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)]
  return year >= FIRST_YEAR && year <= LAST_YEAR && day >= 1 && day <= daysInMonth(year, month)
}

/** A day without a time or a zone, as `2026-03-03`, from 1900 to 2199. Legal dates are of this kind. */
export const plainDate = z.string().refine(isCalendarDate, 'not-a-date').brand<'PlainDate'>()
export type PlainDate = z.infer<typeof plainDate>

/** A month, as `2026-03`. */
export const plainMonth = z
  .string()
  .refine((text) => isCalendarDate(`${text}-01`), 'not-a-month')
  .brand<'PlainMonth'>()
export type PlainMonth = z.infer<typeof plainMonth>

export const LAST_DATE = plainDate.parse(`${LAST_YEAR}-12-31`)
export const FIRST_DATE = plainDate.parse(`${FIRST_YEAR}-01-01`)

// A day short at each end, so that an instant is a date from 1900 to 2199 in every zone.
const isWithinYears = (text: string): boolean => text > `${FIRST_YEAR}-01-02` && text < `${LAST_YEAR}-12-31`

/**
 * A point in time in UTC with milliseconds, from 1900 to 2199, as `2026-03-03T08:15:00.000Z`; text order is time order.
 */
export const instant = z.iso
  .datetime({ precision: 3, offset: false })
  .refine(isWithinYears, 'not-a-date')
  .brand<'Instant'>()
export type Instant = z.infer<typeof instant>

/** An IANA time zone name, such as `Europe/Paris`. */
export const timeZone = z.string().refine(isTimeZone, 'not-a-time-zone').brand<'TimeZone'>()
export type TimeZone = z.infer<typeof timeZone>

function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}

export function toInstant(epochMilliseconds: number): Instant {
  return instant.parse(
    Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toString({ smallestUnit: 'millisecond' })
  )
}

export function epochMilliseconds(at: Instant): number {
  return Date.parse(at)
}

/** The day it is at an instant, in a zone. */
export function dayOf(at: Instant, zone: TimeZone): PlainDate {
  return asDate(wallTimeOf(at, zone).slice(0, 10))
}

/** The date and time a clock on the wall shows at an instant, in a zone: `2026-03-03T14:05:09.000`. */
export function wallTimeOf(at: Instant, zone: TimeZone): string {
  const moment = Date.parse(at)
  return new Date(moment + zoneOffset(moment, zone)).toISOString().slice(0, 23)
}

const DAY = 86_400_000
/** 1 January 1970 was a Thursday. */
const EPOCH_WEEKDAY = 4

/** Days since 1 January 1970, to count with. */
export function epochDay(date: PlainDate): number {
  return Date.UTC(digits(date, 0, 4), digits(date, 5, 7) - 1, digits(date, 8, 10)) / DAY
}

/** The date that is so many days after 1 January 1970. */
export function dateOfEpochDay(day: number): PlainDate {
  return asDate(new Date(day * DAY).toISOString().slice(0, 10))
}

// The schema alone would cost more than the arithmetic; it still says what is wrong.
function asDate(text: string): PlainDate {
  return isDate(text) ? text : plainDate.parse(text)
}

const isDate = (text: string): text is PlainDate => isCalendarDate(text)

const FIRST_DAY = epochDay(FIRST_DATE)
const LAST_DAY = epochDay(LAST_DATE)

/** Days later, or earlier; at most the last date there is, at least the first. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfEpochDay(Math.min(Math.max(epochDay(date) + days, FIRST_DAY), LAST_DAY))
}

/**
 * The same day-number some months later, or earlier; the last day of a month that has no such day.
 * At most the last date there is, at least the first.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const count = digits(date, 0, 4) * 12 + digits(date, 5, 7) - 1 + months
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1]
  if (year > LAST_YEAR) return LAST_DATE
  if (year < FIRST_YEAR) return FIRST_DATE
  const day = Math.min(digits(date, 8, 10), daysInMonth(year, month))
  return asDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function dayOfWeek(date: PlainDate): number {
  return ((((epochDay(date) + EPOCH_WEEKDAY - 1) % 7) + 7) % 7) + 1
}

/** The day after; the last date there is stays. */
export function nextDay(date: PlainDate): PlainDate {
  return date === LAST_DATE ? date : dateOfEpochDay(epochDay(date) + 1)
}

/** Whole days from one date to another; negative when `to` comes first. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return epochDay(to) - epochDay(from)
}
