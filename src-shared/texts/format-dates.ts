import type { Language } from '../domain/common/vocabulary'
import {
  dayOf,
  dayOfWeek,
  daysBetween,
  type Instant,
  type PlainDate,
  type PlainMonth,
  type TimeZone,
  wallTimeOf
} from '../lib/plain-date'
import { calendarWords } from './calendar-words'
import { translator } from './translator'
import { NO_BREAK_SPACE } from './typography'

/** Within this many days a date is told from today (« dans 2 jours »); beyond, by itself. */
const RELATIVE_DAYS = 14
/** Within this many days a date keeps its weekday. */
const WEEKDAY_DAYS = 31

function at(words: readonly string[], place: number): string {
  return words[place - 1] ?? ''
}

function dayNumber(language: Language, day: number): string {
  return language === 'fr' && day === 1 ? '1er' : String(day)
}

/** `3 mars`, `1er mars`; `3 March`. The day never parts from its month at the end of a line. */
function dayAndMonth(language: Language, date: PlainDate, months: readonly string[]): string {
  const [month, day] = [Number(date.slice(5, 7)), Number(date.slice(8, 10))]
  return `${dayNumber(language, day)}${NO_BREAK_SPACE}${at(months, month)}`
}

const yearOf = (date: PlainDate): string => date.slice(0, 4)

/** `3 mars 2026`, `1er mars 2026`; `3 March 2026`. */
export function formatDate(language: Language, date: PlainDate): string {
  return `${dayAndMonth(language, date, calendarWords[language].months)} ${yearOf(date)}`
}

/** `mardi 3 mars 2026`; `Tuesday 3 March 2026`. */
export function formatLongDate(language: Language, date: PlainDate): string {
  return `${at(calendarWords[language].weekdays, dayOfWeek(date))} ${formatDate(language, date)}`
}

/** `3 mars`, `24 nov.`; `3 Mar`. Without its year: for dates near today. */
export function formatShortDate(language: Language, date: PlainDate): string {
  return dayAndMonth(language, date, calendarWords[language].shortMonths)
}

/** `mar. 24 nov.`; `Tue 24 Nov`. */
export function formatShortWeekdayDate(language: Language, date: PlainDate): string {
  return `${at(calendarWords[language].shortWeekdays, dayOfWeek(date))} ${formatShortDate(language, date)}`
}

/** `03/03/2026` in both languages: for columns and for fields one types in. */
export function formatNumericDate(date: PlainDate): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${day}/${month}/${year}`
}

/** `mars 2026`; `March 2026`. */
export function formatMonth(language: Language, month: PlainMonth): string {
  return `${at(calendarWords[language].months, Number(month.slice(5, 7)))} ${month.slice(0, 4)}`
}

/** `14:05` in a zone, in both languages. */
export function formatTime(instant: Instant, zone: TimeZone): string {
  return wallTimeOf(instant, zone).slice(11, 16)
}

/** `3 mars 2026 à 14:05`; `3 March 2026 at 14:05`, as the clock in the zone showed it. */
export function formatInstant(language: Language, instant: Instant, zone: TimeZone): string {
  const date = formatDate(language, dayOf(instant, zone))
  return translator(language)('date.at', { date, time: formatTime(instant, zone) })
}

export interface NearDate {
  /** `dans 2 jours`, `hier`: only within a fortnight of today. */
  readonly relative: string | undefined
  /** `mar. 24 nov.` within a month, else `3 mars` in today's year, else `3 mars 2025`. */
  readonly absolute: string
}

function relativeWords(language: Language, days: number): string | undefined {
  const t = translator(language)
  if (Math.abs(days) > RELATIVE_DAYS) return undefined
  if (days === 0) return t('date.today')
  if (days === 1) return t('date.tomorrow')
  if (days === -1) return t('date.yesterday')
  return days > 0 ? t('date.in-days', { days }) : t('date.days-ago', { days: -days })
}

function absoluteWords(language: Language, date: PlainDate, today: PlainDate, days: number): string {
  if (Math.abs(days) <= WEEKDAY_DAYS) return formatShortWeekdayDate(language, date)
  if (yearOf(date) === yearOf(today)) return formatShortDate(language, date)
  return `${dayAndMonth(language, date, calendarWords[language].shortMonths)} ${yearOf(date)}`
}

/** The two ways to tell a date near today, apart, for layouts that set them in two weights. */
export function nearDate(language: Language, date: PlainDate, today: PlainDate): NearDate {
  const days = daysBetween(today, date)
  return { relative: relativeWords(language, days), absolute: absoluteWords(language, date, today, days) }
}

/** `dans 2 jours · mar. 24 nov.`; far from today `3 mars 2025`. */
export function relativeDay(language: Language, date: PlainDate, today: PlainDate): string {
  const { relative, absolute } = nearDate(language, date, today)
  return relative === undefined ? absolute : translator(language)('date.beside', { relative, absolute })
}
