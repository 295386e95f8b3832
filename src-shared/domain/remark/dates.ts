import { dayOfWeek, daysBetween, type PlainDate, plainDate } from '../../lib/plain-date'
import type { Language } from '../common/vocabulary'
import type { Span } from '../matching/phrases'

const months: Readonly<Record<Language, readonly string[]>> = {
  fr: 'janvier|janv fevrier|fevr|fev mars avril|avr mai juin juillet|juil aout septembre|sept octobre|oct novembre|nov decembre|dec'.split(
    ' '
  ),
  en: 'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec'.split(
    ' '
  )
}
const weekdays: Readonly<Record<Language, readonly string[]>> = {
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  en: 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
}

/** A day as a letter writes it. */
export interface WrittenDate extends Span {
  readonly day: number
  readonly month: number
  readonly year: number | undefined
  /** 1 for Monday. */
  readonly weekday: number | undefined
  /** In figures alone, `03/25/2026` is no day where days come first. */
  readonly monthFirst: boolean
}

function patternOf(language: Language): RegExp {
  const month = `(?:${months[language].join('|')})`
  const weekday = `(?:(?<weekday>${weekdays[language].join('|')})[\\s,]+(?:le\\s+|the\\s+)?)?`
  const day = '(?<!\\p{N})(?<day>\\d{1,2})(?:er|st|nd|rd|th)?'
  const year = '(?:,?\\s+(?<year>\\d{4}))?'
  const words = `${day}\\s+(?:of\\s+)?(?<month>${month})\\.?(?!\\p{L})${year}`
  const figures =
    '(?<![\\p{N}/.-])(?<fday>\\d{1,2})(?<sep>[/.])(?<fmonth>\\d{1,2})\\k<sep>(?<fyear>\\d{4}|\\d{2})(?![\\p{N}/]|\\.\\d)'
  const iso = '(?<![\\p{N}-])(?<iyear>\\d{4})-(?<imonth>\\d{2})-(?<iday>\\d{2})(?![\\p{N}-])'
  const american = `(?<amonth>${month})\\s+(?<aday>\\d{1,2})(?:st|nd|rd|th)?(?!\\p{N}|[.:]\\d)(?:,?\\s+(?<ayear>\\d{4}))?`
  const all = language === 'en' ? [words, american, figures, iso] : [words, figures, iso]
  return new RegExp(`(?<!\\p{L})${weekday}(?:${all.join('|')})`, 'gu')
}
const patterns: Partial<Record<Language, RegExp>> = {}

export function datesIn(text: string, language: Language): WrittenDate[] {
  patterns[language] ??= patternOf(language)
  return [...text.matchAll(patterns[language])].map((found) => {
    const g = found.groups ?? {}
    const named = g.month ?? g.amonth
    const [day, figure] = [Number(g.day ?? g.aday ?? g.fday ?? g.iday), Number(g.fmonth ?? g.imonth)]
    const month =
      named === undefined ? figure : months[language].findIndex((names) => names.split('|').includes(named)) + 1
    const monthFirst = g.fmonth !== undefined && month > 12 && day <= 12 && month <= 31
    const year = g.year ?? g.ayear ?? g.fyear ?? g.iyear
    return {
      start: found.index,
      end: found.index + found[0].length,
      ...(monthFirst ? { day: month, month: day } : { day, month }),
      year: year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year),
      weekday: g.weekday === undefined ? undefined : weekdays[language].indexOf(g.weekday) + 1,
      monthFirst
    }
  })
}

const iso = (year: number, { month, day }: WrittenDate): PlainDate | undefined =>
  plainDate.safeParse(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`).data

/** Whether there is such a day in its year, or in any. */
export const exists = (date: WrittenDate): boolean => iso(date.year ?? 2024, date) !== undefined

/** The days a date may mean: the one it says, or, without a year, the ones around a day. In order. */
export function candidates(date: WrittenDate, around: PlainDate | undefined): PlainDate[] {
  if (date.year !== undefined) return [iso(date.year, date)].filter((one) => one !== undefined)
  if (!around) return []
  const year = Number(around.slice(0, 4))
  return [year - 1, year, year + 1].map((one) => iso(one, date)).filter((one) => one !== undefined)
}

/** The nearest day from this one on, or up to it, for a date without its year. */
export function meant(
  date: WrittenDate,
  around: PlainDate | undefined,
  sense: 'coming' | 'past'
): PlainDate | undefined {
  const all = candidates(date, around)
  if (date.year !== undefined || !around) return all[0]
  return sense === 'coming' ? all.find((one) => one >= around) : all.findLast((one) => one <= around)
}

/** The day nearest to another. */
export function nearest(date: WrittenDate, around: PlainDate | undefined): PlainDate | undefined {
  const all = candidates(date, around)
  if (!around) return all[0]
  return all.toSorted((a, b) => Math.abs(daysBetween(around, a)) - Math.abs(daysBetween(around, b)))[0]
}

/** Whether the weekday written beside a date is that day's, in some year it may mean. */
export function weekdayFits(date: WrittenDate, around: PlainDate | undefined): boolean {
  const all = candidates(date, around)
  return date.weekday === undefined || all.length === 0 || all.some((one) => dayOfWeek(one) === date.weekday)
}
