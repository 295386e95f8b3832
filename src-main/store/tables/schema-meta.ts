import type { Fixed } from './columns'
import { columnsOf } from './columns'

/** One row that says which vault this database belongs to and who wrote it last. */
export interface SchemaMetaTable {
  id: Fixed<1>
  vault_id: Fixed<string>
  /** Instant in UTC. */
  created_at: Fixed<string>
  /** Version of the application that ran the last migration. */
  app_version: string
}

export const schemaMetaColumns = columnsOf<SchemaMetaTable>({
  id: true,
  vault_id: true,
  created_at: true,
  app_version: true
})
