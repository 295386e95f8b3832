import type { Box, Owner, TextLine } from './model'
import { lineHeight } from './sheet'

/**
 * How firmly a row stays with the one before it when a page ends:
 * 0 not at all, 1 it should (widows, orphans, titles), 2 it must (the signature).
 */
export type Keep = 0 | 1 | 2

/** A strip of the body that no page divides. Boxes are placed from the strip's top. */
export interface Row {
  readonly height: number
  /** Space above, dropped at the top of a page. */
  readonly before: number
  readonly keep: Keep
  readonly boxes: readonly Box[]
  /** Rows to show again when a page begins with this one: the head of its table. */
  readonly repeat?: readonly Row[]
}

export interface RowStyle {
  readonly x: number
  readonly size: number
  readonly leading?: number
  readonly before: number
  readonly owner: Owner
  /** Of the first row, with what precedes. */
  readonly keep?: Keep
  /** Keeps every row with the one before it. */
  readonly together?: boolean
}

/** Where the baseline stands in a line, as a share of its height. */
const BASELINE = 0.73

const MIN_LINES = 2

/** A paragraph as rows: at least two of its lines stay on each side of a page's end. */
export function textRows(lines: readonly TextLine[], style: RowStyle): readonly Row[] {
  const height = lineHeight(style.size, style.leading)
  return lines.map((line, index) => ({
    height,
    before: index === 0 ? style.before : 0,
    keep: index === 0 ? (style.keep ?? 0) : keepInside(index, lines, style.together === true),
    boxes: [textBox(line, style.x, height * BASELINE, style.owner)]
  }))
}

function keepInside(index: number, lines: readonly TextLine[], together: boolean): Keep {
  const isAtEdge = index < MIN_LINES || lines.length - index < MIN_LINES
  return together || isAtEdge || endsInWord(lines[index - 1]) ? 1 : 0
}

/** Nobody turns a page inside a word. */
function endsInWord(line: TextLine | undefined): boolean {
  return line?.fragments.at(-1)?.text.endsWith('-') === true
}

/** The line with a space at its end: what is read next is another word. */
export function spaced(line: TextLine): TextLine {
  const last = line.fragments.at(-1)
  return last ? { ...line, fragments: [...line.fragments.slice(0, -1), { ...last, text: `${last.text} ` }] } : line
}

export function textBox(line: TextLine, x: number, baseline: number, owner: Owner): Box {
  return { kind: 'text', x, baseline, fragments: line.fragments, owner }
}

/** The same rows, all of them bound to what precedes. */
export function bind(rows: readonly Row[], keep: Keep): readonly Row[] {
  return rows.map((row) => ({ ...row, keep: row.keep > keep ? row.keep : keep }))
}

/** The same box, moved. */
export function shift(box: Box, dx: number, dy: number): Box {
  switch (box.kind) {
    case 'text':
      return { ...box, x: box.x + dx, baseline: box.baseline + dy }
    case 'picture':
      return { ...box, x: box.x + dx, y: box.y + dy }
    case 'stroke':
      return { ...box, points: box.points.map(({ x, y }) => ({ x: x + dx, y: y + dy })) }
    case 'rule':
      return { ...box, x1: box.x1 + dx, x2: box.x2 + dx, y1: box.y1 + dy, y2: box.y2 + dy }
  }
}

/** Stacks rows from a height down, as boxes at their places; returns where the last one ends. */
export function stack(rows: readonly Row[], top: number): { readonly boxes: readonly Box[]; readonly bottom: number } {
  const boxes: Box[] = []
  let y = top
  for (const [index, row] of rows.entries()) {
    if (index > 0) y += row.before
    boxes.push(...row.boxes.map((box) => shift(box, 0, y)))
    y += row.height
  }
  return { boxes, bottom: y }
}
