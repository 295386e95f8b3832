import type { CaseId, EventId } from '../../../src-shared/lib/ids'
import { columnsOf, type Fixed } from './columns'

/** The words of a case, one row for the case and one for each entry. Triggers keep `search_index` (FTS5) the same. */
export interface ViewSearchTable {
  /** Position of the entry; of the case's first entry for the row of the case. */
  id: Fixed<number>
  case_id: Fixed<CaseId>
  /** Id of the entry to show; null for the row of the case. */
  entry_id: Fixed<EventId | null>
  /** Reference, title and names; empty for an entry. */
  head: string
  body: string
}

export const viewSearchColumns = columnsOf<ViewSearchTable>({
  id: true,
  case_id: true,
  entry_id: true,
  head: true,
  body: true
})
