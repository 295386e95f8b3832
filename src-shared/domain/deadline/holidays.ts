import { Temporal } from 'temporal-polyfill'
import { addDays, dayOfWeek, FIRST_DATE, LAST_DATE, nextDay, type PlainDate, plainDate } from '../../lib/plain-date'
import { type Zone, zones } from './zone'

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

/** The feasts that move with Easter, of one year. */
export function movingFeasts(year: number): Readonly<Record<MovingFeast, PlainDate>> {
  const easter = easterSunday(year)
  return {
    'good-friday': addDays(easter, -2),
    'easter-monday': addDays(easter, 1),
    ascension: addDays(easter, 39),
    'whit-monday': addDays(easter, 50)
  }
}
type MovingFeast = 'good-friday' | 'easter-monday' | 'ascension' | 'whit-monday'

const fixed = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'] as const

/** What a zone keeps beside the eleven holidays of the mainland. */
const ofZone: Readonly<Record<Zone, readonly string[]>> = {
  metro: [],
  'alsace-moselle': ['12-26'],
  guadeloupe: ['05-27'],
  martinique: ['05-22'],
  guyane: ['06-10'],
  reunion: ['12-20'],
  mayotte: ['04-27']
}

/**
 * The public holidays of a year: C. trav. art. L3133-1; in Bas-Rhin, Haut-Rhin and Moselle also 26 December and Good Friday
 * (art. L3134-13: Good Friday where a commune has a Protestant or a mixed church); overseas also the day of the abolition
 * of slavery (art. L3422-2). Ascension may fall on another holiday.
 */
export function publicHolidays(year: number, zone: Zone = 'metro'): ReadonlySet<string> {
  const { 'good-friday': goodFriday, ...feasts } = movingFeasts(year)
  return new Set([
    ...[...fixed, ...ofZone[zone]].map((day) => `${String(year).padStart(4, '0')}-${day}`),
    ...Object.values(feasts),
    ...(zone === 'alsace-moselle' ? [goodFriday] : [])
  ])
}

/** How many holidays a zone has by name: eleven on the mainland, whatever dates fall together. */
export function namedHolidays(zone: Zone): number {
  return fixed.length + ofZone[zone].length + (zone === 'alsace-moselle' ? 4 : 3)
}

const known = new Map<Zone, Map<number, ReadonlySet<string>>>(zones.map((zone) => [zone, new Map()]))

function holidaysOf(year: number, zone: Zone): ReadonlySet<string> {
  const found = known.get(zone)?.get(year) ?? publicHolidays(year, zone)
  known.get(zone)?.set(year, found)
  return found
}

const SATURDAY = 6
const SUNDAY = 7

export type Closed = 'saturday' | 'sunday' | 'holiday'

export function isPublicHoliday(date: PlainDate, zone: Zone): boolean {
  return holidaysOf(Number(date.slice(0, 4)), zone).has(date)
}

/** Why a day is none of Monday to Friday outside public holidays; undefined when it is one. */
export function closedBecause(date: PlainDate, zone: Zone): Closed | undefined {
  const day = dayOfWeek(date)
  if (day === SUNDAY) return 'sunday'
  if (isPublicHoliday(date, zone)) return 'holiday'
  return day === SATURDAY ? 'saturday' : undefined
}

/** Monday to Friday, outside public holidays. */
export function isBusinessDay(date: PlainDate, zone: Zone = 'metro'): boolean {
  return closedBecause(date, zone) === undefined
}

/** The date itself, or the first business day after it. */
export function businessDayFrom(date: PlainDate, zone: Zone): PlainDate {
  let day = date
  while (!isBusinessDay(day, zone) && day < LAST_DATE) day = nextDay(day)
  return day
}

/** The date itself, or the last business day before it. */
export function businessDayUpTo(date: PlainDate, zone: Zone): PlainDate {
  let day = date
  while (!isBusinessDay(day, zone) && day > FIRST_DATE) day = addDays(day, -1)
  return day
}

const counted = new Map<string, PlainDate>()
const MAX_COUNTED = 5_000

/**
 * The business day that comes `count` business days after a date; with 0, the date itself or the next business day.
 * Remembered, because every entry of a case asks for the same ones again.
 */
export function addBusinessDays(date: PlainDate, count: number, zone: Zone = 'metro'): PlainDate {
  const asked = `${date}+${count}${zone}`
  const found = counted.get(asked) ?? countBusinessDays(date, count, zone)
  if (counted.size >= MAX_COUNTED) counted.clear()
  counted.set(asked, found)
  return found
}

function countBusinessDays(date: PlainDate, count: number, zone: Zone): PlainDate {
  let day = date
  let left = count
  while ((left > 0 || !isBusinessDay(day, zone)) && day < LAST_DATE) {
    day = nextDay(day)
    if (isBusinessDay(day, zone)) left -= left > 0 ? 1 : 0
  }
  return day
}

/** The business day that comes `count` business days before a date; with 0, the date itself or the last one before it. */
export function subtractBusinessDays(date: PlainDate, count: number, zone: Zone): PlainDate {
  let day = businessDayUpTo(date, zone)
  // From a day off, the last business day before it is the first one counted.
  for (let left = day < date && count > 0 ? count - 1 : count; left > 0 && day > FIRST_DATE; left -= 1)
    day = businessDayUpTo(addDays(day, -1), zone)
  return day
}
