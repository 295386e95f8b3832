/** A cell of an exported table: words, a number, or a day. */
export type ExportCell = string | number | { readonly day: string }

/** What spreadsheets take for the beginning of a formula. */
const FORMULA = /^[\s\u00a0]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u

/** Words that no spreadsheet runs: those that begin like a formula get an apostrophe before them. */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** A line of a CSV file (RFC 4180), without its end. */
export function csvLine(cells: readonly ExportCell[], separator: ',' | ';'): string {
  return cells.map((cell) => csvCell(cell, separator)).join(separator)
}

function csvCell(cell: ExportCell, separator: ',' | ';'): string {
  if (typeof cell === 'number') return separator === ';' ? String(cell).replace('.', ',') : String(cell)
  const text = typeof cell === 'string' ? harmless(cell.replaceAll('\r\n', '\n').replaceAll('\0', '')) : cell.day
  return /["\n\r;,\t]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
