import type { Row } from '../../../src-shared/domain/import/table'

/** What the thread that reads a PDF answers. */
export type PdfRowsAnswer =
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | { readonly kind: 'refused'; readonly reason: 'not-a-table' | 'table-protected' }
