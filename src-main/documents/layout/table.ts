import type { TableBlock } from '../../../src-shared/domain/letter/content'
import type { Tag, TextLine } from './model'
import { bind, type Keep, type Row, textBox } from './rows'
import { LEFT, lineHeight, MEASURE, millimetres } from './sheet'
import { bold, plain, type Typesetter } from './typesetter'

const HEAD_SIZE = 9
const CELL_SIZE = 10
const PADDING = 1
const GUTTER = 4
/** Tables up to this many rows stay whole on a page. */
const SHORT = 12

interface Column {
  readonly x: number
  readonly width: number
  readonly align: 'left' | 'right'
}

interface RowLook {
  readonly size: number
  readonly strong: boolean
  readonly tag: Tag
  /** Weight of the line under the row, in points. */
  readonly rule: number
  readonly ink: 'black' | 'grey'
}

const HAIRLINE = 0.3
const STRONG = 0.6
const HEAD: RowLook = { size: HEAD_SIZE, strong: false, tag: 'TH', rule: STRONG, ink: 'black' }
const BODY: RowLook = { size: CELL_SIZE, strong: false, tag: 'TD', rule: HAIRLINE, ink: 'grey' }
const TOTAL: RowLook = { size: CELL_SIZE, strong: true, tag: 'TD', rule: STRONG, ink: 'black' }

/** A table of hairlines. Its head comes again on the next page, and its total never stands there alone. */
export function tableRows(
  block: TableBlock,
  place: { readonly keep: Keep; readonly before: number },
  setter: Typesetter
): readonly Row[] {
  const table = setter.structure.add('Table')
  const columns = placeColumns(block, setter)
  const head = { ...cellRow(titles(block), columns, HEAD, table, setter), ...place }
  const repeat = [{ ...head, boxes: head.boxes.map((box) => ({ ...box, owner: 'pagination' as const })), before: 0 }]
  const rows = block.rows.map((cells) => ({ ...cellRow(cells, columns, BODY, table, setter), repeat }))
  const total = block.total ? [{ ...cellRow(block.total, columns, TOTAL, table, setter), repeat }] : []
  const below = [...rows, ...total]
  const bound = below.map((row, index) => (index === 0 || index >= rows.length ? { ...row, keep: 1 as const } : row))
  return [head, ...(below.length <= SHORT ? bind(bound, 1) : bound)]
}

function titles(block: TableBlock): readonly string[] {
  return block.columns.map((column) => column.title)
}

/** Columns of figures take the width they need, the others share the rest by what they hold. */
function placeColumns(block: TableBlock, setter: Typesetter): readonly Column[] {
  const given = sum(block.columns.map(({ width = 0 }) => width))
  const natural = block.columns.map(({ width }, index) =>
    width === undefined ? naturalWidth(block, index, setter) : 0
  )
  const room = MEASURE - GUTTER * (block.columns.length - 1) - given
  const figures = sum(natural.filter((_, index) => block.columns[index]?.align === 'right'))
  const words = sum(natural) - figures
  const share = figures < room && words > 0 ? (room - figures) / words : room / sum(natural)
  const figuresFit = figures < room && words > 0
  let x = LEFT
  return block.columns.map(({ align, width: fixed }, index) => {
    const own = natural[index] ?? 0
    const shared = figuresFit && align === 'right' ? own : own * share
    const width = fixed ?? shared
    const column = { x, width, align }
    x += width + GUTTER
    return column
  })
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function naturalWidth(block: TableBlock, index: number, { metrics }: Typesetter): number {
  const cells = [...block.rows, ...(block.total ? [block.total] : [])].map((row) => row[index] ?? '')
  const widths = cells.map((cell) => metrics.width(cell, 'bold', CELL_SIZE))
  return (
    millimetres(Math.max(12, metrics.width(block.columns[index]?.title ?? '', 'regular', HEAD_SIZE), ...widths)) + 0.5
  )
}

function cellRow(
  cells: readonly string[],
  columns: readonly Column[],
  look: RowLook,
  table: number,
  setter: Typesetter
): Row {
  const parent = setter.structure.add('TR', table)
  const height = lineHeight(look.size, 1.25)
  const set = cells.map((cell, index) =>
    setter.set('body', look.strong ? bold(cell) : plain(cell), look.size, columns[index]?.width ?? MEASURE)
  )
  const tallest = Math.max(1, ...set.map((lines) => lines.length)) * height + PADDING * 2
  const boxes = set.flatMap((lines, index) => {
    const owner = setter.structure.add(look.tag, parent)
    const column = columns[index] ?? { x: LEFT, width: MEASURE, align: 'left' }
    return lines.map((line, row) => textBox(line, cellX(column, line), PADDING + height * (row + 0.75), owner))
  })
  const rule = {
    kind: 'rule',
    x1: LEFT,
    y1: tallest,
    x2: LEFT + MEASURE,
    y2: tallest,
    weight: look.rule,
    ink: look.ink,
    owner: 'layout'
  } as const
  return { height: tallest, before: 0, keep: 0, boxes: [...boxes, rule] }
}

function cellX(column: Column, line: TextLine): number {
  return column.align === 'right' ? column.x + column.width - line.width : column.x
}
