import { Temporal } from 'temporal-polyfill'
import { dayOfWeek, LAST_DATE, nextDay, type PlainDate, plainDate } from '../../lib/plain-date'

/** Easter Sunday in the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): PlainDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const day = (h + l - 7 * m + 33 * month + 19) % 32
  return plainDate.parse(new Temporal.PlainDate(year, month, day).toString())
}

const fixed = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'] as const
/** Days after Easter Sunday: Easter Monday, Ascension, Whit Monday. */
const moving = [1, 39, 50] as const

/** The public holidays of mainland France (C. trav. art. L3133-1). Ascension may fall on another one. */
export function publicHolidays(year: number): ReadonlySet<string> {
  const easter = Temporal.PlainDate.from(easterSunday(year))
  return new Set([
    ...fixed.map((day) => `${String(year).padStart(4, '0')}-${day}`),
    ...moving.map((days) => easter.add({ days }).toString())
  ])
}

const known = new Map<number, ReadonlySet<string>>()

function holidaysOf(year: number): ReadonlySet<string> {
  const found = known.get(year) ?? publicHolidays(year)
  known.set(year, found)
  return found
}

const SATURDAY = 6

/** Monday to Friday, outside public holidays. */
export function isBusinessDay(date: PlainDate): boolean {
  return !holidaysOf(Number(date.slice(0, 4))).has(date) && dayOfWeek(date) < SATURDAY
}

const counted = new Map<string, PlainDate>()
const MAX_COUNTED = 5_000

/**
 * The business day that comes `count` business days after a date; with 0, the date itself or the next business day.
 * Remembered, because every entry of a case asks for the same ones again.
 */
export function addBusinessDays(date: PlainDate, count: number): PlainDate {
  const asked = `${date}+${count}`
  const found = counted.get(asked) ?? countBusinessDays(date, count)
  if (counted.size >= MAX_COUNTED) counted.clear()
  counted.set(asked, found)
  return found
}

function countBusinessDays(date: PlainDate, count: number): PlainDate {
  let day = date
  let left = count
  while ((left > 0 || !isBusinessDay(day)) && day < LAST_DATE) {
    day = nextDay(day)
    if (isBusinessDay(day)) left -= left > 0 ? 1 : 0
  }
  return day
}
