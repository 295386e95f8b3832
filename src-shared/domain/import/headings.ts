import { foldText } from '../../lib/fold-text'
import type { ImportField } from './fields'
import { headingStems, headingWords } from './heading-words'
import { cellText, isEmptyRow, type Row } from './table'

/** How many rows at the top of a table may be titles and headings. */
export const HEADING_SEARCH = 30

/** A table's headings, and the line after which its body begins. */
export interface Headings {
  /** By column, two rows joined as `Client – Nom`; empty where a column has none. */
  readonly names: readonly string[]
  /** The last line that belongs to the headings; 0 where there are none. */
  readonly lastLine: number
}

const known = new Map(
  Object.entries(headingWords).flatMap(([field, words]) => words.map((word) => [word, field as ImportField] as const))
)

/** A heading as it is compared. */
export function foldHeading(heading: string): string {
  return foldText(heading.replace(/[n№]\s*[°º]/giu, 'n '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What a heading announces; undefined where nothing is recognised. */
export function fieldOf(heading: string): ImportField | undefined {
  const parts = heading.split(JOINT)
  for (const part of [heading, parts.at(-1) ?? '', parts[0] ?? '']) {
    const whole = known.get(foldHeading(part))
    if (whole) return whole
  }
  const words = foldHeading(heading).split(' ')
  return headingStems.find(([stem]) => words.some((word) => word.startsWith(stem)))?.[1]
}

/** Between the two rows of a heading. */
export const JOINT = ' – '
/** A heading is a few words. */
const LONGEST = 60

const textsOf = (row: Row): readonly string[] => row.cells.map(cellText)
const filled = (texts: readonly string[]): number => texts.filter((text) => text !== '').length

/** How much a row looks like headings: recognised words count, figures and long texts tell against it. */
function score(row: Row): number {
  let sum = 0
  for (const cell of row.cells) {
    const text = cellText(cell)
    if (text === '') continue
    const figures = typeof cell === 'number' || /^[\d\s.,/€+-]+$/u.test(text)
    if (figures || text.length > LONGEST) sum -= 1
    else if (known.has(foldHeading(text))) sum += 3
    else sum += fieldOf(text) ? 1.5 : 0.1
  }
  return sum
}

/** Finds the headings among the first rows of a table; merged cells hold their text in their first cell. */
export function findHeadings(rows: readonly Row[]): Headings {
  const top = rows.slice(0, HEADING_SEARCH).filter((row) => !isEmptyRow(row))
  let best: Row | undefined
  for (const row of top) {
    if (filled(textsOf(row)) < 2 || score(row) < 3) continue
    if (!best || score(row) > score(best)) best = row
  }
  if (!best) return { names: [], lastLine: 0 }
  const place = top.indexOf(best)
  const above = top[place - 1]
  const below = top[place + 1]
  if (above && isGroupRow(above, best)) return { names: joined(above, best), lastLine: best.line }
  if (below && isGroupRow(best, below) && score(below) >= 3) return { names: joined(best, below), lastLine: below.line }
  return { names: textsOf(best), lastLine: best.line }
}

/**
 * Whether a row names groups of the columns below it: it is next to it, says more than a title does, is emptier, and
 * nothing in it is a figure.
 */
function isGroupRow(above: Row, below: Row): boolean {
  const [upper, lower] = [filled(textsOf(above)), filled(textsOf(below))]
  if (below.line - above.line !== 1 || upper < 2 || upper >= lower + emptyBelow(above, below)) return false
  return above.cells.every((cell) => typeof cell !== 'number' && cellText(cell).length <= LONGEST)
}

/** Cells of the upper row with nothing under them: merged downwards, they are headings too. */
function emptyBelow(above: Row, below: Row): number {
  return above.cells.filter((cell, at) => cellText(cell) !== '' && cellText(below.cells[at]) === '').length
}

function joined(above: Row, below: Row): readonly string[] {
  let group = ''
  const width = Math.max(above.cells.length, below.cells.length)
  return Array.from({ length: width }, (_, at) => {
    const upper = cellText(above.cells[at])
    const lower = cellText(below.cells[at])
    if (upper !== '') group = upper
    if (lower === '') return upper
    return group === '' || group === lower ? lower : `${group}${JOINT}${lower}`
  })
}

const asRepeated = new WeakMap<Headings, readonly string[]>()

/** The names as they would stand again: their lower row, folded. Remembered, as every line is compared with them. */
function repeated(headings: Headings): readonly string[] {
  const names = asRepeated.get(headings) ?? headings.names.map((name) => foldHeading(name.split(JOINT).at(-1) ?? ''))
  asRepeated.set(headings, names)
  return names
}

/** Headings again in the body, as where a list is printed page after page. */
export function isHeadingAgain(row: Row, headings: Headings): boolean {
  const texts = textsOf(row)
  const names = repeated(headings)
  const same = texts.filter((text, at) => text !== '' && (names[at] ?? '') === foldHeading(text))
  return same.length >= 2 && same.length >= filled(texts) / 2
}

const TOTAL = /^(?:sous[ -]?)?(?:grand )?total(?:aux|s)?(?: general| ht| ttc)?\b|^sub ?total\b|^cumul\b|^somme\b/u

/** A line that sums others up: it begins with such a word and names nobody. */
export function isTotal(row: Row): boolean {
  const texts = textsOf(row).filter((text) => text !== '')
  const first = texts.findIndex((text) => TOTAL.test(foldText(text)))
  return first === 0 && texts.slice(1).every((text) => /^[\d\s.,€%()+-]*(?:lignes?|dossiers?)?$/iu.test(text))
}
