import {
  type Column,
  columnsOf,
  guessMapping,
  type Mapping,
  valueIn,
  withColours
} from '../../../src-shared/domain/import/columns'
import { guessDayOrder } from '../../../src-shared/domain/import/days'
import type { SheetShape } from '../../../src-shared/domain/import/draft'
import { findHeadings, HEADING_SEARCH } from '../../../src-shared/domain/import/headings'
import { cellText, isEmptyRow, type Row } from '../../../src-shared/domain/import/table'
import type { TableSource } from './read/table-source'

/** Rows of each sheet that are looked at to know its columns, and values shown of each column. */
const LOOKED_AT = 300
const SAMPLES = 4

/** A column of one sheet or of several with the same heading. */
export interface SurveyedColumn {
  readonly key: string
  readonly heading: string
  readonly fill: boolean
  readonly samples: readonly string[]
}

/** What a file holds, as far as its first rows tell. */
export interface Survey {
  readonly sheets: readonly SheetShape[]
  readonly columns: readonly SurveyedColumn[]
  readonly mapping: Mapping
  readonly dayOrder: 'day-first' | 'month-first'
}

/** Looks at the beginning of each sheet: its headings, its columns, what they seem to hold. */
export async function surveyTable(source: TableSource, names: readonly string[]): Promise<Survey> {
  const columns = new Map<string, { column: Column; samples: string[] }>()
  const shapes: SheetShape[] = []
  const mapping: Record<string, Mapping[string]> = {}
  const cells: Row['cells'][number][] = []
  for (const { body, ...shape } of await looksOf(source, names)) {
    shapes.push(shape)
    for (const [key, use] of Object.entries(guessMapping(shape.columns))) {
      mapping[key] ??= use
      const column = shape.columns.find((one) => one.key === key)
      if (!column) continue
      const known = columns.get(key) ?? { column, samples: [] }
      addSamples(known.samples, body, column)
      columns.set(key, known)
      if (use === 'opened-on' || use === 'since') cells.push(...body.map((row) => valueIn(row, column)))
    }
  }
  return {
    sheets: shapes,
    columns: [...columns].map(([key, { column, samples }]) => ({
      ...{ key, heading: column.heading, fill: column.fill, samples }
    })),
    mapping,
    dayOrder: guessDayOrder(cells)
  }
}

async function firstRows(source: TableSource, name: string): Promise<readonly Row[]> {
  const rows: Row[] = []
  for await (const batch of source.rows(name)) {
    rows.push(...batch.rows)
    if (rows.length >= LOOKED_AT) break
  }
  return rows.slice(0, LOOKED_AT)
}

/** The shape of each sheet, with the rows below its headings that were looked at. */
async function looksOf(source: TableSource, names: readonly string[]) {
  const looks: (SheetShape & { readonly body: readonly Row[] })[] = []
  for (const name of names) {
    const rows = await firstRows(source, name)
    const headings = findHeadings(rows.slice(0, HEADING_SEARCH))
    const body = rows.filter((row) => row.line > headings.lastLine && !isEmptyRow(row))
    looks.push({ name, headings, columns: columnsOf(headings, body), body })
  }
  const coloured = withColours(looks.map(({ columns, body }) => ({ columns, sample: body })))
  return looks.map((look, at) => ({ ...look, columns: coloured[at] ?? look.columns }))
}

function addSamples(samples: string[], body: readonly Row[], column: Column): void {
  for (const row of body) {
    if (samples.length >= SAMPLES) return
    const text = cellText(valueIn(row, column)).slice(0, 80)
    if (text !== '' && !samples.includes(text)) samples.push(text)
  }
}
