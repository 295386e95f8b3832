import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

const FIRST_YEAR = 1900
const LAST_YEAR = 2199

function isCalendarDate(text: string): boolean {
  try {
    const date = Temporal.PlainDate.from(text, { overflow: 'reject' })
    return date.toString() === text && date.year >= FIRST_YEAR && date.year <= LAST_YEAR
  } catch {
    return false
  }
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

/** A point in time in UTC with milliseconds, as `2026-03-03T08:15:00.000Z`; text order is time order. */
export const instant = z.iso.datetime({ precision: 3, offset: false }).brand<'Instant'>()
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
  return Temporal.Instant.from(at).epochMilliseconds
}

/** The day it is at an instant, in a zone. */
export function dayOf(at: Instant, zone: TimeZone): PlainDate {
  return plainDate.parse(Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString())
}

/** The date and time a clock on the wall shows at an instant, in a zone: `2026-03-03T14:05:09.000`. */
export function wallTimeOf(at: Instant, zone: TimeZone): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'millisecond' })
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return plainDate.parse(Temporal.PlainDate.from(date).add({ days }).toString())
}

/** Whole days from one date to another; negative when `to` comes first. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days
}
