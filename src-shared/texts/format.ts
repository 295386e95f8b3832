import type { Happened } from '../domain/common/happened'
import type { Language } from '../domain/common/vocabulary'
import type { Money } from '../lib/money'
import type { Instant, PlainDate, PlainMonth, TimeZone } from '../lib/plain-date'
import * as dates from './format-dates'
import { formatHappened } from './format-happened'
import * as values from './format-values'

/** The formatters of one language, for screens and letters. What each gives is told where it is defined. */
export function createFormat(language: Language) {
  return {
    date: (date: PlainDate) => dates.formatDate(language, date),
    longDate: (date: PlainDate) => dates.formatLongDate(language, date),
    shortDate: (date: PlainDate) => dates.formatShortDate(language, date),
    shortWeekdayDate: (date: PlainDate) => dates.formatShortWeekdayDate(language, date),
    numericDate: (date: PlainDate) => dates.formatNumericDate(date),
    month: (month: PlainMonth) => dates.formatMonth(language, month),
    time: (instant: Instant, zone: TimeZone) => dates.formatTime(instant, zone),
    instant: (instant: Instant, zone: TimeZone) => dates.formatInstant(language, instant, zone),
    nearDate: (date: PlainDate, today: PlainDate) => dates.nearDate(language, date, today),
    relativeDay: (date: PlainDate, today: PlainDate) => dates.relativeDay(language, date, today),
    happened: (when: Happened, zone: TimeZone) => formatHappened(language, when, zone),
    integer: (value: number) => values.formatInteger(language, value),
    money: (amount: Money) => values.formatMoney(language, amount),
    days: (count: number) => values.formatDays(language, count),
    duration: (minutes: number) => values.formatDuration(language, minutes),
    fileSize: (bytes: number) => values.formatFileSize(language, bytes),
    list: (items: readonly string[], joiner?: 'and' | 'or') => values.formatList(language, items, joiner)
  }
}

export type Format = ReturnType<typeof createFormat>

const formats: Readonly<Record<Language, Format>> = { fr: createFormat('fr'), en: createFormat('en') }

export function formatFor(language: Language): Format {
  return formats[language]
}
