import type { PersonId, SavedFilterId } from '../../../src-shared/lib/ids'
import type { Instant } from '../../../src-shared/lib/plain-date'
import { columnsOf, type Fixed } from './columns'

/** What somebody looks for again and again, under a name of their own. */
export interface SavedFiltersTable {
  id: Fixed<SavedFilterId>
  person: Fixed<PersonId>
  name: string
  /** The filters, JSON. */
  filters: string
  saved_at: Instant
}

export const savedFiltersColumns = columnsOf<SavedFiltersTable>({
  id: true,
  person: true,
  name: true,
  filters: true,
  saved_at: true
})
