import type { Row } from '../../../../src-shared/domain/import/table'

/** What the thread that holds a workbook is asked. */
export type WorkbookAsked =
  | { readonly ask: 'open'; readonly path: string }
  | { readonly ask: 'rows'; readonly sheet: number; readonly from: number; readonly count: number }

export type WorkbookAnswer =
  | { readonly kind: 'opened'; readonly sheets: readonly { readonly name: string; readonly size: number }[] }
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | { readonly kind: 'refused'; readonly reason: 'not-a-table' | 'table-protected' }
