import { foldText } from '../../lib/fold-text'
import { addDays, dayOfWeek, type PlainDate, plainDate, plainMonth } from '../../lib/plain-date'
import type { Happened } from '../common/happened'
import { type Cell, cellText } from './table'

/** The order of day and month in dates written with figures alone. */
export type DayOrder = 'day-first' | 'month-first'

const months = [
  ['janvier', 'janv', 'jan', 'january'],
  ['fevrier', 'fevr', 'fev', 'february', 'feb'],
  ['mars', 'mar', 'march'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'sept', 'september', 'sep'],
  ['octobre', 'october', 'oct'],
  ['novembre', 'november', 'nov'],
  ['decembre', 'december', 'dec']
]
const FIGURES = /^(\d{1,4})[/.\-\s](\d{1,2})(?:[/.\-\s](\d{2,4}))?(?:[ t]+\d{1,2}[:h].*)?$/u
const IN_WORDS = /^(?:[a-z]+\.? )?(?:le )?(\d{1,2})(?:er|st|nd|rd|th)? (?:of )?([a-z]+)\.?,? ?(\d{4})?$/u
const IN_WORDS_US = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u
const MONTH = /^([a-z]+)\.? (\d{4})$/u
const MONTH_FIGURES = /^(\d{1,2})[/-](\d{4})$/u
const WEEK = /^(?:(\d{4})[ -]*)?(?:semaine|sem\.?|week|wk|s|w) ?(\d{1,2})(?:[ /-]+(\d{4}|\d{2}))?$/u
/** Serial 1 is 1 January 1900; with the leap day that never was, 30 December 1899 is day 0 from March 1900 on. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30)
const DAY = 86_400_000

const day = (year: number, month: number, on: number): PlainDate | undefined => {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(on).padStart(2, '0')}`
  const read = plainDate.safeParse(text)
  return read.success ? read.data : undefined
}
const known = (on: PlainDate | undefined): Happened | undefined => (on ? { kind: 'day', on } : undefined)
const monthOf = (word: string): number => months.findIndex((names) => names.includes(word)) + 1
const fullYear = (text: string): number =>
  text.length === 2 ? 2000 + Number(text) - (Number(text) > 60 ? 100 : 0) : Number(text)

/**
 * When something happened, as a table says it: `03/03/2026`, `3 mars 2026`, `mars 2026`, `S47`, a serial of a spreadsheet.
 * Without a year it is the last such day up to today. Undefined where it cannot be read.
 */
export function readDay(cell: Cell, today: PlainDate, order: DayOrder = 'day-first'): Happened | undefined {
  if (typeof cell === 'number') return known(ofSerial(cell))
  const text = foldText(cellText(cell)).replace(/\s+/gu, ' ')
  const approximate = /^(?:~|vers(?: le)?|env(?:iron)?\.?|about|circa|ca\.?) ?/u.exec(text)
  if (approximate?.[0]) {
    const read = readDay(text.slice(approximate[0].length), today, order)
    return read?.kind === 'day' ? { kind: 'about', on: read.on } : read
  }
  if (/^\d{5}(?:[.,]\d+)?$/u.test(text)) return known(ofSerial(Number(text.replace(',', '.'))))
  return figures(text, today, order) ?? words(text, today) ?? month(text) ?? week(text, today)
}

function ofSerial(serial: number): PlainDate | undefined {
  if (serial < 20_000 || serial > 80_000) return undefined
  return plainDate.safeParse(new Date(SERIAL_ZERO + Math.floor(serial) * DAY).toISOString().slice(0, 10)).data
}

function figures(text: string, today: PlainDate, order: DayOrder): Happened | undefined {
  const [, a = '', b = '', c] = FIGURES.exec(text) ?? []
  if (a === '') return undefined
  if (a.length === 4) return c === undefined ? undefined : known(day(Number(a), Number(b), Number(c)))
  if (a.length > 2 || c?.length === 3) return undefined
  const [on, at] = order === 'day-first' ? [Number(a), Number(b)] : [Number(b), Number(a)]
  return known(c === undefined ? lastSuch(at, on, today) : day(fullYear(c), at, on))
}

function lastSuch(at: number, on: number, today: PlainDate): PlainDate | undefined {
  const year = Number(today.slice(0, 4))
  const thisYear = day(year, at, on)
  return thisYear && thisYear <= today ? thisYear : day(year - 1, at, on)
}

function words(text: string, today: PlainDate): Happened | undefined {
  const french = IN_WORDS.exec(text)
  const [, monthFirst, dayAfter, yearAfter] = IN_WORDS_US.exec(text) ?? []
  const [, on = dayAfter, name = monthFirst, year = yearAfter] = french ?? []
  const at = monthOf(name ?? '')
  if (at === 0 || on === undefined) return undefined
  return known(year === undefined ? lastSuch(at, Number(on), today) : day(Number(year), at, Number(on)))
}

function month(text: string): Happened | undefined {
  const named = MONTH.exec(text)
  const written = MONTH_FIGURES.exec(text)
  const at = named ? monthOf(named[1] ?? '') : Number(written?.[1] ?? 0)
  const year = named?.[2] ?? written?.[2]
  if (at < 1 || at > 12 || year === undefined) return undefined
  const read = plainMonth.safeParse(`${year}-${String(at).padStart(2, '0')}`)
  return read.success ? { kind: 'month', month: read.data } : undefined
}

/** A week by its number (ISO 8601: week 1 holds 4 January), from its Monday to its Sunday. */
function week(text: string, today: PlainDate): Happened | undefined {
  const [, before, number, after] = WEEK.exec(text) ?? []
  const count = Number(number ?? 0)
  if (count < 1 || count > 53) return undefined
  const given = before ?? after
  const year = Number(today.slice(0, 4))
  const monday = mondayOf(given === undefined ? year : fullYear(given), count)
  const from = given === undefined && monday && monday > today ? mondayOf(year - 1, count) : monday
  return from ? { kind: 'between', from, to: addDays(from, 6) } : undefined
}

function mondayOf(year: number, count: number): PlainDate | undefined {
  const fourth = day(year, 1, 4)
  if (!fourth) return undefined
  const monday = addDays(fourth, 1 - dayOfWeek(fourth) + (count - 1) * 7)
  // The fourth day of a week decides its year: some years have no week 53.
  return addDays(monday, 3).slice(0, 4) === String(year) ? monday : undefined
}

/** The order of day and month in a column, by the first value that can be read in one way only. */
export function guessDayOrder(samples: readonly Cell[]): DayOrder {
  for (const sample of samples) {
    const [, a = '', b = ''] = FIGURES.exec(foldText(cellText(sample))) ?? []
    if (a.length > 2) continue
    if (Number(a) > 12) return 'day-first'
    if (Number(b) > 12 && Number(b) <= 31) return 'month-first'
  }
  return 'day-first'
}

/** One day to act by, out of what was read: the last of a span. */
export function lastDayOf(when: Happened): PlainDate | undefined {
  if (when.kind === 'day' || when.kind === 'about') return when.on
  return when.kind === 'between' ? when.to : undefined
}
