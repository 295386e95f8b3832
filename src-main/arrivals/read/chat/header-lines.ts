/** A line that begins a message, as it is written; which number is the day comes later. */
export interface HeaderLine {
  /** The three numbers of the date, in their order. */
  readonly date: readonly [number, number, number]
  readonly yearFirst: boolean
  /** Written without zeros in front, as in the United States. */
  readonly isBare: boolean
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly half: 'am' | 'pm' | undefined
  /** How it is written, which one export keeps throughout. */
  readonly style: string
  /** With its invisible marks: they tell what the program wrote. */
  readonly rest: string
}

/** Marks of direction and joiners, which exports strew before names, dates and attachments. */
const MARK = '[\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]'
const SPACE = '[ \\u00a0\\u2007\\u2009\\u202f]'
const MARKS = new RegExp(MARK, 'gu')

const DATE = '(\\d{1,4})([./-])(\\d{1,2})\\3(\\d{1,4})'
const TIME = `(\\d{1,2})(?:[:.]|${SPACE}?h${SPACE}?)(\\d{2})(?:[:.](\\d{2}))?(?:${SPACE}?([ap])\\.?${SPACE}?m\\.?)?`
const HEADER = new RegExp(
  `^${MARK}*(\\[)?${DATE}${MARK}*,?${SPACE}{1,2}(?:(?:à|at|um)${SPACE})?${MARK}*${TIME}(?:(\\])|${SPACE}[-–])${SPACE}?(.*)$`,
  'iu'
)

/** A text as it is shown and compared: no invisible marks. */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, '')
}

/** Undefined for a line that goes on with the message before it. */
export function headerLine(raw: string): HeaderLine | undefined {
  const [, open, first, separator, second, third, hour, minute, seconds, half, close, rest] = HEADER.exec(raw) ?? []
  if (
    first === undefined ||
    second === undefined ||
    third === undefined ||
    (open === undefined) !== (close === undefined)
  ) {
    return undefined
  }
  const yearFirst = first.length === 4
  if (!yearFirst && (first.length > 2 || (third.length !== 2 && third.length !== 4))) return undefined
  return {
    date: [Number(first), Number(second), Number(third)],
    yearFirst,
    isBare: first.length === 1 || second.length === 1,
    hour: Number(hour),
    minute: Number(minute),
    second: Number(seconds ?? 0),
    half: halfOf(half),
    style: `${open ?? '-'}${separator}${yearFirst}`,
    rest: rest ?? ''
  }
}

function halfOf(letter: string | undefined): 'am' | 'pm' | undefined {
  if (letter === undefined) return undefined
  return letter.toLowerCase() === 'a' ? 'am' : 'pm'
}
