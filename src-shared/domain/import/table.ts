/** What a cell of a table holds: its text, or a number as a spreadsheet keeps it. A date of a spreadsheet is `2026-03-03`. */
export type Cell = string | number

/** A line of a table, and where it stands in its sheet, from 1. */
export interface Row {
  readonly line: number
  readonly cells: readonly Cell[]
  /** Fill colours of the cells, `#rrggbb` or empty, where the file has colours. */
  readonly fills?: readonly string[]
  /** What was wrong with the line as it was read: its quotes do not close. */
  readonly broken?: true
}

/** A cell as text, without spaces at its ends and with plain spaces inside its lines. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return Number.isInteger(cell) ? cell.toFixed(0) : String(cell)
  return cell
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .trim()
}

export function isEmptyRow({ cells }: Row): boolean {
  return cells.every((cell) => cellText(cell) === '')
}
