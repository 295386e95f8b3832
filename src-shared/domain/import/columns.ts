import { z } from 'zod'
import { gathers, type ImportField, importField } from './fields'
import { fieldOf, foldHeading, type Headings } from './headings'
import { cellText, type Row } from './table'

/** What is done with a column: a field it fills, kept as words beside the summary, or left out. */
export const columnUse = z.union([importField, z.literal('keep'), z.literal('ignore')])
export type ColumnUse = z.infer<typeof columnUse>

/** By the column's key, which sheets with the same headings share. */
export const mapping = z.record(z.string().max(300), columnUse)
export type Mapping = z.infer<typeof mapping>

/** A column of a sheet. */
export interface Column {
  /** The heading as it is compared; a letter where there is none; `fill:` before it for the colour of its cells. */
  readonly key: string
  readonly heading: string
  readonly index: number
  /** What it holds is the colour of the cells. */
  readonly fill: boolean
}

/** The letters of a spreadsheet's column: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : `${columnLetters(Math.floor(index / 26) - 1)}${last}`
}

/** The columns of a sheet by its headings and the width of its body. */
export function columnsOf(headings: Headings, sample: readonly Row[]): readonly Column[] {
  const width = sample.reduce((most, row) => Math.max(most, lastFilled(row)), headings.names.length)
  const seen = new Map<string, number>()
  return Array.from({ length: width }, (_, index): Column | undefined => {
    const heading = headings.names[index] ?? ''
    if (heading === '' && sample.every((row) => cellText(row.cells[index]) === '')) return undefined
    const base = foldHeading(heading) || columnLetters(index)
    const times = (seen.get(base) ?? 0) + 1
    seen.set(base, times)
    return { key: times === 1 ? base : `${base} ${times}`, heading, index, fill: false }
  }).filter((column) => column !== undefined)
}

/**
 * Adds the columns whose colours tell something, once more as colours: those that have two or more over all the sheets,
 * since a site where everything is done is all of one colour. No fill counts as a colour where others have some.
 */
export function withColours(
  sheets: readonly { readonly columns: readonly Column[]; readonly sample: readonly Row[] }[]
): readonly (readonly Column[])[] {
  const fills = new Map<string, Set<string>>()
  for (const { columns, sample } of sheets) {
    for (const { key, index } of columns) {
      const known = fills.get(key) ?? new Set()
      fills.set(key, known)
      for (const row of sample) known.add(row.fills?.[index] ?? '')
    }
  }
  return sheets.map(({ columns }) => [
    ...columns,
    ...columns
      .filter(({ key }) => (fills.get(key)?.size ?? 0) >= 2)
      .map((column) => ({ ...column, key: `fill:${column.key}`, fill: true }))
  ])
}

function lastFilled(row: Row): number {
  return row.cells.findLastIndex((cell) => cellText(cell) !== '') + 1
}

/** What a column holds in a row. */
export function valueIn(row: Row, { index, fill }: Column): Row['cells'][number] {
  return fill ? (row.fills?.[index] ?? '') : (row.cells[index] ?? '')
}

/** A first mapping by the headings: each field that does not gather goes to the first column that announces it. */
export function guessMapping(columns: readonly Column[]): Mapping {
  const taken = new Set<ImportField>()
  const mapped: Record<string, ColumnUse> = {}
  for (const { key, heading, fill } of columns) {
    const field = fill ? undefined : fieldOf(heading)
    const free = field !== undefined && (gathers(field) || !taken.has(field))
    if (free) taken.add(field)
    if (free) mapped[key] = field
    else mapped[key] = fill || heading === '' ? 'ignore' : 'keep'
  }
  return settled(mapped, columns, taken)
}

/** A lone "Nom" is the whole name; where no column tells the stage, the colour of a column does. */
function settled(
  mapped: Record<string, ColumnUse>,
  columns: readonly Column[],
  taken: ReadonlySet<ImportField>
): Mapping {
  if (taken.has('last-name') && !taken.has('first-name') && !taken.has('name')) {
    for (const [key, use] of Object.entries(mapped)) if (use === 'last-name') mapped[key] = 'name'
  }
  const colour = columns.find((column) => column.fill)
  if (colour && !taken.has('stage')) mapped[colour.key] = 'stage'
  return mapped
}
