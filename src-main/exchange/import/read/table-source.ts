import type { Row } from '../../../../src-shared/domain/import/table'

/** Some lines of a sheet, and how far into the file they reach. */
export interface Batch {
  readonly rows: readonly Row[]
  /** Of the sheet's `size`, in its own unit: bytes of a text, rows of a workbook. */
  readonly read: number
}

export interface Sheet {
  /** Empty for a text file, which is one sheet. */
  readonly name: string
  readonly size: number
}

/** A file of lines and columns, open for reading as often as need be, a part at a time. */
export interface TableSource {
  /** How a text file was read. */
  readonly text?: { readonly encoding: string; readonly separator: string }
  readonly sheets: readonly Sheet[]
  readonly rows: (sheet: string) => AsyncGenerator<Batch>
  readonly close: () => Promise<void>
}

/** Why a file cannot be read as a table. */
export type TableRefusal = 'not-a-table' | 'table-too-large' | 'table-protected' | 'unreadable'
