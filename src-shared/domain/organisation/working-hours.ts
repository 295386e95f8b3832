import { z } from 'zod'
import type { TimeZone } from '../../lib/plain-date'
import type { Opening, WorkCalendar } from '../service/working-time'

const DAY = 1_440
const opening = z
  .strictObject({ from: z.int().min(0).max(DAY), to: z.int().min(0).max(DAY) })
  .refine(({ from, to }) => from < to, 'hours-reversed')

/** When the firm is at work, from Monday to Sunday; minutes of the day, in order, none on a day off. */
export const workingWeek = z.array(z.array(opening).max(4)).length(7)
export type WorkingWeek = z.infer<typeof workingWeek>

const usualDay: readonly Opening[] = [
  { from: 540, to: 720 },
  { from: 840, to: 1_080 }
]
/** Until the firm says otherwise: Monday to Friday, nine to twelve and two to six. */
export const usualWeek: WorkingWeek = Array.from({ length: 7 }, (_, day) => (day < 5 ? [...usualDay] : []))

const calendars = new WeakMap<WorkingWeek, Map<TimeZone, WorkCalendar>>()

/** The calendar of a week; the same object each time, since it remembers the days it has worked out. */
export function calendarOf(week: WorkingWeek, zone: TimeZone): WorkCalendar {
  const known = calendars.get(week) ?? new Map<TimeZone, WorkCalendar>()
  calendars.set(week, known)
  const calendar = known.get(zone) ?? { zone, week }
  known.set(zone, calendar)
  return calendar
}

const TIME = String.raw`(\d{1,2})(?:\s*[h:.]\s*(\d{2})?)?`
const SPAN = new RegExp(String.raw`^${TIME}\s*(?:-|–|à|to)\s*${TIME}$`, 'iu')

/**
 * Openings as people write them: `9h-12h, 14h-18h30` or `9:00–12:00 14:00–18:30`; nothing for a day off.
 * @returns undefined when something in it is no opening, ends before it begins or overlaps
 */
export function parseOpenings(typed: string): Opening[] | undefined {
  const parts = typed
    .trim()
    .split(/\s*[,;/]\s*|(?<=\d|h)\s+(?=\d{1,2}\s*[h:.]?\d*\s*(?:-|–))/iu)
    .filter((part) => part !== '')
  const openings = parts.map(parseSpan)
  if (openings.some((one) => one === undefined) || openings.length > 4) return undefined
  const known = openings.filter((one) => one !== undefined)
  const inOrder = known.every((one, place) => one.from < one.to && (known[place - 1]?.to ?? 0) <= one.from)
  return inOrder ? known : undefined
}

function parseSpan(part: string): Opening | undefined {
  const [whole, fromHour, fromMinute = '0', toHour, toMinute = '0'] = SPAN.exec(part) ?? []
  if (whole === undefined) return undefined
  const from = Number(fromHour) * 60 + Number(fromMinute)
  const to = Number(toHour) * 60 + Number(toMinute)
  const exists = Number(fromMinute) < 60 && Number(toMinute) < 60 && to <= DAY
  return exists ? { from, to } : undefined
}

const time = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

/** Openings as they are read back: `9:00–12:00, 14:00–18:00`. */
export function formatOpenings(openings: readonly Opening[]): string {
  return openings.map(({ from, to }) => `${time(from)}–${time(to)}`).join(', ')
}
