import { dateOfEpochDay, dayOfWeek, epochDay, LAST_DATE, type PlainDate, type TimeZone } from '../../lib/plain-date'
import { zoneOffset } from '../../lib/zone-offset'
import { isPublicHoliday } from '../deadline/holidays'

/** Hours of one opening on the wall clock, in minutes since midnight: 540 to 720 is 9:00 to 12:00. */
export interface Opening {
  readonly from: number
  /** Up to 1440, midnight. */
  readonly to: number
}

/** When a firm is at work. Not to be changed once in use: what it says of a day is remembered. */
export interface WorkCalendar {
  readonly zone: TimeZone
  /** From Monday to Sunday: the openings of each day in order, none on a day off. */
  readonly week: readonly (readonly Opening[])[]
  /** The days off of a year, as `2026-05-01`; those of mainland France when left out. */
  readonly holidays?: (year: number) => ReadonlySet<string>
}

/** A stretch of time, in milliseconds since 1970; `until` is the moment after it. */
export interface Stretch {
  readonly from: number
  readonly until: number
}

/** Beyond, a calendar that is never open is given up. */
const MOST_DAYS = 3_660
const LAST_DAY = epochDay(LAST_DATE)
const MINUTE = 60_000
const DAY = 86_400_000

const isHoliday = ({ holidays }: WorkCalendar, date: PlainDate): boolean =>
  holidays ? holidays(Number(date.slice(0, 4))).has(date) : isPublicHoliday(date, 'metro')

/** A wall time that the change to summer skips is the one an hour on; of two in autumn it is the first. */
export function momentAt(day: number, minutes: number, zone: TimeZone): number {
  const wall = day * DAY + minutes * MINUTE
  const [before, after] = [zoneOffset(wall - DAY, zone), zoneOffset(wall + DAY, zone)]
  const [first, second] = [wall - before, wall - after]
  return before === after || zoneOffset(first, zone) === before || zoneOffset(second, zone) !== after ? first : second
}

/** Each calendar's days are worked out once: a list of cases asks for the same ones again and again. */
const known = new WeakMap<WorkCalendar, Map<number, readonly Stretch[]>>()

/** The openings of a day, as they are in the zone of the firm: a day on which clocks change may be shorter or longer. */
export function openingsOn(calendar: WorkCalendar, day: number): readonly Stretch[] {
  const days = known.get(calendar) ?? new Map<number, readonly Stretch[]>()
  known.set(calendar, days)
  const found = days.get(day) ?? workOut(calendar, day)
  days.set(day, found)
  return found
}

function workOut(calendar: WorkCalendar, day: number): Stretch[] {
  const date = dateOfEpochDay(day)
  if (isHoliday(calendar, date)) return []
  return (calendar.week[dayOfWeek(date) - 1] ?? []).map(({ from, to }) => ({
    from: momentAt(day, from, calendar.zone),
    until: momentAt(day, to, calendar.zone)
  }))
}

/** The openings from a moment on, day after day; it ends after ten years. */
function* openingsFrom(calendar: WorkCalendar, from: number): Generator<Stretch & { readonly day: number }> {
  const first = Math.floor((from + zoneOffset(from, calendar.zone)) / DAY)
  const last = Math.min(first + MOST_DAYS - 1, LAST_DAY)
  for (let day = first; day <= last; day++) {
    for (const opening of openingsOn(calendar, day)) {
      if (opening.until > from) yield { day, from: Math.max(from, opening.from), until: opening.until }
    }
  }
}

/** What is left of a stretch without others, which are in order and apart. */
function without(stretch: Stretch, others: readonly Stretch[]): Stretch[] {
  const left: Stretch[] = []
  let from = stretch.from
  for (const other of others) {
    if (other.until <= from || other.from >= stretch.until) continue
    if (other.from > from) left.push({ from, until: other.from })
    from = Math.max(from, other.until)
  }
  return from < stretch.until ? [...left, { from, until: stretch.until }] : left
}

/** Stretches in order, those that touch made one; empty ones are left out. */
export function joined(stretches: readonly Stretch[]): Stretch[] {
  const ordered = stretches.filter(({ from, until }) => from < until).sort((a, b) => a.from - b.from)
  const result: Stretch[] = []
  for (const stretch of ordered) {
    const last = result.at(-1)
    if (last && stretch.from <= last.until) {
      result[result.length - 1] = { from: last.from, until: Math.max(last.until, stretch.until) }
    } else result.push(stretch)
  }
  return result
}

/**
 * Working time between two moments, in milliseconds; 0 when the second is not after the first.
 * @param pauses in order and apart, as `joined` gives them
 */
export function workedBetween(calendar: WorkCalendar, from: number, until: number, pauses: readonly Stretch[]): number {
  let sum = 0
  for (const opening of openingsFrom(calendar, from)) {
    if (opening.from >= until) break
    const counted = without({ from: opening.from, until: Math.min(opening.until, until) }, pauses)
    sum += counted.reduce((total, stretch) => total + stretch.until - stretch.from, 0)
  }
  return sum
}

/**
 * The moment at which some working time has passed since another; the first opening when there is none to pass.
 * @param worked milliseconds
 * @returns undefined when ten years do not hold so much
 */
export function afterWorking(
  calendar: WorkCalendar,
  from: number,
  worked: number,
  pauses: readonly Stretch[]
): number | undefined {
  let left = worked
  for (const opening of openingsFrom(calendar, from)) {
    for (const stretch of without(opening, pauses)) {
      if (left <= stretch.until - stretch.from) return stretch.from + left
      left -= stretch.until - stretch.from
    }
  }
  return undefined
}

/**
 * The close of the working day that comes `days` working days after the one on which work can begin; with 0, of that day.
 * What comes in outside the hours is begun at the next opening.
 */
export function closeAfterDays(calendar: WorkCalendar, from: number, days: number): number | undefined {
  const seen: { day: number; until: number }[] = []
  for (const { day, until } of openingsFrom(calendar, from)) {
    const last = seen.at(-1)
    if (last?.day === day) last.until = until
    else if (seen.length > days) return last?.until
    else seen.push({ day, until })
  }
  return undefined
}
