import type { HeaderLine } from './header-lines'

export type DateOrder = 'day-first' | 'month-first' | 'year-first'

export interface OrderFound {
  readonly order: DateOrder
  /** Nothing in the file proves it; the likelier one was taken. */
  readonly guessed: boolean
}

/** Words only a French, or only an English export has. */
export interface Language {
  readonly french: number
  readonly english: number
}

const LAST_MONTH = 12
const DAY = 86_400_000

/**
 * Which of the numbers is the day, told by the whole file: a number above 12; else the order in which no message comes
 * before the one above it; else, guessed, by the clock, the language, the way the numbers are written, and how close
 * the messages lie.
 */
export function dateOrder(lines: readonly HeaderLine[], language: Language): OrderFound {
  const dated = lines.filter(({ yearFirst }) => !yearFirst)
  if (dated.length === 0) return { order: 'year-first', guessed: false }
  const firstAbove = dated.filter(({ date }) => date[0] > LAST_MONTH).length
  const secondAbove = dated.filter(({ date }) => date[1] > LAST_MONTH).length
  if (firstAbove !== secondAbove) {
    const order = firstAbove > secondAbove ? 'day-first' : 'month-first'
    return { order, guessed: firstAbove > 0 && secondAbove > 0 }
  }
  const [dayFirst, monthFirst] = [walk(dated, 'day-first'), walk(dated, 'month-first')]
  if (dayFirst.back !== monthFirst.back) {
    return { order: dayFirst.back < monthFirst.back ? 'day-first' : 'month-first', guessed: false }
  }
  return { order: likelier(dated, language, dayFirst.span, monthFirst.span), guessed: true }
}

function likelier(dated: readonly HeaderLine[], language: Language, dayFirst: number, monthFirst: number): DateOrder {
  if (language.french > language.english) return 'day-first'
  if (dated.some(({ half }) => half !== undefined)) return 'month-first'
  if (dated.some(({ isBare }) => isBare)) return 'month-first'
  return monthFirst < dayFirst ? 'month-first' : 'day-first'
}

/** How often the date goes back, and how long the whole takes. */
function walk(dated: readonly HeaderLine[], order: DateOrder): { readonly back: number; readonly span: number } {
  let back = 0
  let span = 0
  let before: number | undefined
  for (const { date } of dated) {
    const { year, month, day } = inOrder(date, order)
    const at = Date.UTC(year, month - 1, day)
    if (before !== undefined && at < before) back++
    if (before !== undefined) span += Math.abs(at - before) / DAY
    before = at
  }
  return { back, span }
}

export function inOrder([first, second, third]: HeaderLine['date'], order: DateOrder) {
  if (order === 'year-first') return { year: fullYear(first), month: second, day: third }
  const year = fullYear(third)
  return order === 'day-first' ? { year, month: second, day: first } : { year, month: first, day: second }
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year
}
