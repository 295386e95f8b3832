import type { SiteId } from '../../../src-shared/lib/ids'
import { columnsOf, type Fixed } from './columns'

/** A building site as it stands. */
export interface ViewSitesTable {
  id: Fixed<SiteId>
  /** JSON. */
  site: string
  name_key: string
  /** Name, business number and town, without accents or capitals, for filtering. */
  folded: string
  /** Lists leave it out. */
  withdrawn: 0 | 1
}

export const viewSitesColumns = columnsOf<ViewSitesTable>({
  id: true,
  site: true,
  name_key: true,
  folded: true,
  withdrawn: true
})
