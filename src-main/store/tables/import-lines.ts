import { columnsOf, type Fixed } from './columns'

/** What became of a line of an imported file. */
export interface ImportLinesTable {
  import_id: Fixed<string>
  /** The order in which the lines were read, through all sheets. */
  place: Fixed<number>
  sheet: Fixed<string>
  line: Fixed<number>
  outcome: Fixed<'made' | 'refused' | 'skipped'>
  /** JSON array. */
  problems: Fixed<string>
  /** What it made, with the heads of their streams, JSON. */
  made: Fixed<string>
  reference: Fixed<string | null>
}

export const importLinesColumns = columnsOf<ImportLinesTable>({
  import_id: true,
  place: true,
  sheet: true,
  line: true,
  outcome: true,
  problems: true,
  made: true,
  reference: true
})
