import { type CellObject, read, SSF, type WorkBook, type WorkSheet } from '@e965/xlsx'
import type { Cell, Row } from '../../../../src-shared/domain/import/table'

/** Beyond it the rows of a sheet are not read. */
const MOST_ROWS = 1_000_000

interface Filled {
  readonly patternType?: string
  readonly fgColor?: { readonly rgb?: string }
}

/** The sheets of a workbook as rows of plain values; sheets that are hidden are left out. */
export function readWorkbook(bytes: Uint8Array): readonly { readonly name: string; readonly rows: readonly Row[] }[] {
  const book = read(bytes, {
    type: 'buffer',
    dense: true,
    cellStyles: true,
    cellFormula: false,
    cellHTML: false,
    cellText: false,
    cellNF: true,
    sheetStubs: true,
    sheetRows: MOST_ROWS
  })
  const hidden = new Set(book.Workbook?.Sheets?.filter((sheet) => sheet.Hidden).map((sheet) => sheet.name))
  return book.SheetNames.filter((name) => !hidden.has(name)).map((name) => ({ name, rows: rowsOf(book, name) }))
}

function rowsOf(book: WorkBook, name: string): readonly Row[] {
  const sheet = book.Sheets[name]
  if (!sheet) return []
  const from1904 = book.Workbook?.WBProps?.date1904 === true
  const lines: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? []
  const rows = Array.from(lines, (line, at) => row(at + 1, line ?? [], from1904))
  return mergedDown(rows, sheet)
}

function row(line: number, cells: readonly (CellObject | undefined)[], from1904: boolean): Row {
  const values = Array.from(cells, (cell) => (cell ? cellOf(cell, from1904) : ''))
  const fills = Array.from(cells, (cell) => fillOf(cell))
  const last = Math.max(
    values.findLastIndex((value) => value !== ''),
    fills.findLastIndex((fill) => fill !== '')
  )
  const coloured = fills.some((fill) => fill !== '')
  return { line, cells: values.slice(0, last + 1), ...(coloured && { fills: fills.slice(0, last + 1) }) }
}

function cellOf(cell: CellObject, from1904: boolean): Cell {
  switch (cell.t) {
    case 'n':
      return typeof cell.v === 'number' ? numberOf(cell.v, cell.z, from1904) : ''
    case 's':
      return String(cell.v ?? '')
    case 'b':
      return cell.v === true ? '1' : '0'
    case 'd':
      return cell.v instanceof Date ? cell.v.toISOString().slice(0, 10) : ''
    case 'e':
    case 'z':
      return ''
  }
}

function numberOf(value: number, format: string | number | undefined, from1904: boolean): Cell {
  if (format === undefined || !SSF.is_date(String(format))) return value
  const date = SSF.parse_date_code(value, { date1904: from1904 })
  if (!date || date.y < 1901) return value
  return `${date.y}-${String(date.m).padStart(2, '0')}-${String(date.d).padStart(2, '0')}`
}

function fillOf(cell: CellObject | undefined): string {
  const style: Filled | undefined = cell?.s
  const rgb = style?.patternType === 'solid' ? style.fgColor?.rgb : undefined
  if (rgb === undefined || !/^[0-9a-f]{6,8}$/iu.test(rgb)) return ''
  const colour = `#${rgb.slice(-6).toLowerCase()}`
  return colour === '#ffffff' ? '' : colour
}

/** A cell merged downwards says the same of each of its rows. */
function mergedDown(rows: readonly Row[], sheet: WorkSheet): readonly Row[] {
  const tall = (sheet['!merges'] ?? []).filter(({ s, e }) => e.r > s.r)
  if (tall.length === 0) return rows
  const changed = [...rows]
  for (const { s, e } of tall) {
    const value = changed[s.r]?.cells[s.c] ?? ''
    for (let at = s.r + 1; at <= e.r && value !== ''; at++) {
      const below = changed[at]
      if (below) changed[at] = { ...below, cells: withCell(below.cells, s.c, value) }
    }
  }
  return changed
}

function withCell(cells: readonly Cell[], place: number, value: Cell): readonly Cell[] {
  return Array.from({ length: Math.max(cells.length, place + 1) }, (_, at) =>
    at === place ? value : (cells[at] ?? '')
  )
}
