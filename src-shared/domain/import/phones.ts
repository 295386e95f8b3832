import { type Cell, cellText } from './table'

/** Numbers a spreadsheet has rounded cannot be read any more: `6,12E+08`. */
const ROUNDED = /\d[.,]?\d*e\+?\d+/iu
const pairs = (figures: string): string => figures.replace(/(\d\d)(?=\d)/gu, '$1 ')

/**
 * The phone numbers in a cell. A French number without its first 0, as a spreadsheet leaves it, gets it back; foreign ones
 * stay as they were typed.
 * @returns undefined where a part is no phone number
 */
export function readPhones(cell: Cell): readonly string[] | undefined {
  const text = cellText(cell)
  if (text === '') return []
  if (ROUNDED.test(text)) return undefined
  const found = text.split(/\n|[/;|]|,(?=\s*[+0])|\s(?:ou|et|or|and)\s/iu).map((part) => readPhone(part))
  const numbers = found.filter((number) => number !== '')
  return numbers.includes(undefined) ? undefined : numbers.filter((number) => number !== undefined)
}

function readPhone(typed: string): string | undefined {
  const text = typed.replace(/^\D*:/u, '').trim()
  if (text === '') return ''
  const figures = text.replace(/\(0\)/gu, '').replace(/\D/gu, '')
  if (figures.length < 6 || figures.length > 15 || /[a-z]{4}/iu.test(text)) return undefined
  return french(figures, text) ?? (text.startsWith('00') ? `+${text.slice(2).trim()}` : text.replace(/\s+/gu, ' '))
}

/** A French number in pairs, by the national plan: ten figures, the first a 0. */
function french(figures: string, text: string): string | undefined {
  if (/^0[1-9]\d{8}$/u.test(figures)) return pairs(figures)
  const abroad = text.trim().startsWith('+') && !figures.startsWith('33')
  if (!abroad && /^[1-9]\d{8}$/u.test(figures)) return pairs(`0${figures}`)
  const national = /^(?:00)?330?([1-9]\d{8})$/u.exec(figures)?.[1]
  return national === undefined ? undefined : pairs(`0${national}`)
}
