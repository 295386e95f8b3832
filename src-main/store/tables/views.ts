import { columnsOf, type Fixed } from './columns'

/** One row: which version of the views the tables hold. Another version than the application's means a rebuild. */
export interface ViewsTable {
  id: Fixed<1>
  version: number
}

export const viewsColumns = columnsOf<ViewsTable>({ id: true, version: true })
