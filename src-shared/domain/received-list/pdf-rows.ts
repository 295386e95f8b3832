import { foldText } from '../../lib/fold-text'
import { cellText, type Row } from '../import/table'
import { headingRow } from './read-lines'

/** Some text of a page, with where it stands: in points from the left and the top. */
export interface PlacedText {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly text: string
}

interface Line {
  readonly page: number
  readonly y: number
  /** From left to right; what touches is joined. */
  readonly cells: readonly PlacedText[]
}

/** Points by which the feet of letters on one line may differ. */
const SAME_LINE = 2.5
/** A gap of this share of the height of the letters is a space in a cell, not the next column. */
const SPACE = 0.9
/** A column's texts may begin this far to the left of its heading. */
const INDENT = 3

function linesOf(pieces: readonly PlacedText[]): readonly Line[] {
  const lines: { page: number; y: number; cells: PlacedText[] }[] = []
  const inOrder = pieces.toSorted((a, b) => a.page - b.page || a.y - b.y || a.x - b.x)
  for (const piece of inOrder) {
    const last = lines.at(-1)
    if (last && last.page === piece.page && Math.abs(last.y - piece.y) <= SAME_LINE) last.cells.push(piece)
    else lines.push({ page: piece.page, y: piece.y, cells: [piece] })
  }
  return lines.map(({ cells, ...line }) => ({ ...line, cells: joined(cells.toSorted((a, b) => a.x - b.x)) }))
}

function joined(cells: readonly PlacedText[]): readonly PlacedText[] {
  const out: PlacedText[] = []
  for (const cell of cells) {
    const last = out.at(-1)
    const gap = last ? cell.x - (last.x + last.width) : Number.POSITIVE_INFINITY
    if (!last || gap > Math.max(cell.height, 4) * SPACE) {
      out.push(cell)
      continue
    }
    const space = gap > cell.height * 0.15 && !/\s$/u.test(last.text) ? ' ' : ''
    out[out.length - 1] = { ...last, text: `${last.text}${space}${cell.text}`, width: cell.x + cell.width - last.x }
  }
  return out
}

const heightOf = ({ cells }: Line): number => cells[0]?.height ?? 0

/** A foot stands further from the table than its lines from each other: by this many heights of its letters. */
const APART = 1.8

const keyOf = ({ y, cells }: Line): string =>
  `${Math.round(y)} ${foldText(cells.map(({ text }) => text).join(' ')).replace(/\d+/gu, '#')}`

/**
 * The head and the foot of the pages: what stands at the same height on several of them, whatever the number of the page,
 * at their top or, apart from the table, at their bottom. Within the table the same words may well stand at the same height.
 */
function headsAndFeet(lines: readonly Line[]): ReadonlySet<Line> {
  const pages = [...new Set(lines.map(({ page }) => page))].map((page) => lines.filter((line) => line.page === page))
  const counts = new Map<string, number>()
  for (const key of pages.flatMap((page) => [...new Set(page.map(keyOf))])) counts.set(key, (counts.get(key) ?? 0) + 1)
  const isRepeated = (line: Line): boolean => (counts.get(keyOf(line)) ?? 0) > 1
  return new Set(
    pages.flatMap((page) => {
      const first = page.findIndex((line) => !isRepeated(line))
      const last = page.findLastIndex((line) => !isRepeated(line))
      const foot = page.findIndex((line, at) => at > last && line.y - (page[at - 1]?.y ?? 0) > heightOf(line) * APART)
      return [...page.slice(0, Math.max(first, 0)), ...(foot < 0 ? [] : page.slice(foot))]
    })
  )
}

/**
 * The table of a PDF as rows, by where its texts stand: the headings say where the columns begin; what stands under a line
 * without a first cell of its own goes on with that line. Without headings nothing is a table.
 */
export function pdfRows(pieces: readonly PlacedText[]): readonly Row[] {
  const lines = linesOf(pieces)
  const asRow = ({ cells }: Line, at: number): Row => ({ line: at + 1, cells: cells.map(({ text }) => text) })
  const heading = headingRow(lines.map(asRow))
  const top = heading && lines[heading.line - 1]
  if (!top) return []
  const starts = top.cells.map(({ x }) => x - INDENT)
  const headingText = top.cells.map(({ text }) => text).join('\n')
  const around = headsAndFeet(lines)
  const rows: string[][] = [top.cells.map(({ text }) => text)]
  let waiting = top.page
  for (const line of lines.slice(lines.indexOf(top) + 1)) {
    const text = line.cells.map((cell) => cell.text).join('\n')
    // On a further page the table begins where its headings stand again, if they do.
    if (text === headingText) waiting = line.page
    if (text === headingText || around.has(line)) continue
    if (line.page > waiting && headedOn(lines, line.page, headingText)) continue
    const cells = starts.map(() => '')
    for (const cell of line.cells) {
      const column = starts.findLastIndex((start) => cell.x >= start)
      cells[Math.max(column, 0)] = [cells[Math.max(column, 0)], cell.text].filter(Boolean).join(' ')
    }
    const last = rows.at(-1)
    if (cells[0] === '' && last && rows.length > 1) {
      for (const [at, more] of cells.entries()) last[at] = [last[at], more].filter(Boolean).join(' ')
    } else rows.push(cells)
  }
  return rows.map((cells, at) => ({ line: at + 1, cells: cells.map((cell) => cellText(cell)) }))
}

const headedOn = (lines: readonly Line[], page: number, heading: string): boolean =>
  lines.some((line) => line.page === page && line.cells.map(({ text }) => text).join('\n') === heading)
