import { Temporal } from 'temporal-polyfill'
import {
  addDays,
  FIRST_YEAR,
  LAST_YEAR,
  type PlainDate,
  type PlainMonth,
  plainDate,
  plainMonth
} from '../../../src-shared/lib/plain-date'
import { calendarWords } from '../../../src-shared/texts/calendar-words'

/** Which year a date without one is in: the last such day that was, or the next that comes. */
export type Lean = 'past' | 'future'

const spokenDays: Readonly<Record<string, number>> = {
  aujourdhui: 0,
  today: 0,
  hier: -1,
  yesterday: -1,
  'avant-hier': -2,
  demain: 1,
  tomorrow: 1
}

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’'.]/gu, '')
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .toLowerCase()
    .trim()

/** The number of a month by its name, whole or cut, in either language. */
function monthNamed(name: string): number | undefined {
  for (const words of Object.values(calendarWords)) {
    const place = [words.months, words.shortMonths]
      .map((names) => names.findIndex((one) => bare(one) === name))
      .find((found) => found >= 0)
    if (place !== undefined) return place + 1
  }
  return undefined
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year)
}

function dayIn(
  year: number | undefined,
  month: number,
  day: number,
  today: PlainDate,
  lean: Lean
): PlainDate | undefined {
  const padded = (value: number, width: number) => String(value).padStart(width, '0')
  const on = (of: number) => plainDate.safeParse(`${padded(of, 4)}-${padded(month, 2)}-${padded(day, 2)}`).data
  if (year !== undefined) return on(year)
  const thisYear = Temporal.PlainDate.from(today).year
  const here = on(thisYear)
  if (here === undefined) return undefined
  if (lean === 'past') return here > today ? on(thisYear - 1) : here
  return here < today ? on(thisYear + 1) : here
}

/**
 * Reads a day as people type it: `03/03/2026`, `3/3`, `3.3.26`, `2026-03-03`, `3 mars`, `1er mars 2026`, `hier`.
 * @returns undefined when the text is not one day
 */
export function readDay(text: string, today: PlainDate, lean: Lean = 'past'): PlainDate | undefined {
  const said = text.trim()
  const words = bare(said)
  const spoken = spokenDays[words.replace(/ /gu, '')]
  if (spoken !== undefined) return addDays(today, spoken)
  const iso = plainDate.safeParse(said)
  if (iso.success) return iso.data
  const numeric = /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{2}|\d{4}))?$/u.exec(said)
  if (numeric !== null) {
    const [, day = '', month = '', year] = numeric
    return dayIn(year === undefined ? undefined : fullYear(year), Number(month), Number(day), today, lean)
  }
  const named = /^(?:\p{L}+ )?(\d{1,2})(?:er|st|nd|rd|th)? (\p{L}+)(?: (\d{4}))?$/u.exec(words)
  const month = named?.[2] === undefined ? undefined : monthNamed(named[2])
  if (named === null || month === undefined) return undefined
  return dayIn(named[3] === undefined ? undefined : Number(named[3]), month, Number(named[1]), today, lean)
}

/** Why a text is not a day, as a code: its year lies beyond those that dates reach, or it cannot be read. */
export function dayProblem(text: string): 'date-out-of-range' | 'not-a-date' {
  const year = /(?<!\d)\d{4}(?!\d)/u.exec(text)?.[0]
  return year !== undefined && (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR)
    ? 'date-out-of-range'
    : 'not-a-date'
}

/** Reads a month as people type it: `mars 2026`, `03/2026`, `2026-03`, `mars`. */
export function readMonth(text: string, today: PlainDate): PlainMonth | undefined {
  const words = bare(text)
  const padded = (month: number) => String(month).padStart(2, '0')
  const numeric = /^(\d{1,2})[/\- ](\d{4})$/u.exec(words)
  if (numeric !== null) return plainMonth.safeParse(`${numeric[2]}-${padded(Number(numeric[1]))}`).data
  const named = /^(\p{L}+)(?: (\d{4}))?$/u.exec(words)
  const month = named?.[1] === undefined ? undefined : monthNamed(named[1])
  if (named === null || month === undefined) return plainMonth.safeParse(text.trim()).data
  const first = dayIn(named[2] === undefined ? undefined : Number(named[2]), month, 1, today, 'past')
  return first === undefined ? undefined : plainMonth.parse(first.slice(0, 7))
}

/** Reads an hour: `14:05`, `14h05`, `14 h`, `9`, `2.30pm`. As `HH:MM`. */
export function readTime(text: string): string | undefined {
  const match = /^(\d{1,2})(?:\s*[:h.]\s*(\d{2})?)?\s*(am|pm)?$/u.exec(text.trim().toLowerCase())
  if (match === null) return undefined
  const [, typed = '', minutes = '00', half] = match
  const shift = half === 'pm' && Number(typed) < 12 ? 12 : 0
  const hour = half === 'am' && typed === '12' ? 0 : Number(typed) + shift
  if (hour > 23 || Number(minutes) > 59) return undefined
  return `${String(hour).padStart(2, '0')}:${minutes}`
}
