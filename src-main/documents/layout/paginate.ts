import type { Row } from './rows'

/** Rows of each page. */
export type Pages = readonly (readonly Row[])[]

/**
 * Divides rows into pages. A page ends before the last row that may begin a page; where none may, at the firmest need less;
 * where a group is longer than a page, wherever it is full.
 * @param heights room for rows, in millimetres: the first page's, then every other's
 */
export function paginate(rows: readonly Row[], heights: { readonly first: number; readonly next: number }): Pages {
  const pages: Row[][] = []
  let rest: readonly Row[] = rows
  while (rest.length > 0 || pages.length === 0) {
    const room = pages.length === 0 ? heights.first : heights.next
    const head = pages.length === 0 ? [] : (rest[0]?.repeat ?? [])
    const count = rowsThatFit(rest, room - totalHeight(head))
    const end = count >= rest.length ? rest.length : pageEnd(rest, count)
    pages.push([...head, ...rest.slice(0, end)])
    rest = rest.slice(end)
  }
  return pages
}

function totalHeight(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + row.height + row.before, 0)
}

function rowsThatFit(rows: readonly Row[], room: number): number {
  let used = 0
  for (const [index, row] of rows.entries()) {
    used += row.height + (index === 0 ? 0 : row.before)
    if (used > room) return index
  }
  return rows.length
}

function pageEnd(rows: readonly Row[], full: number): number {
  for (const firmness of [0, 1]) {
    for (let end = full; end > 0; end--) {
      if ((rows[end]?.keep ?? 0) <= firmness) return end
    }
  }
  return Math.max(1, full)
}
