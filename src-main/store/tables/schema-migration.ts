import type { Fixed } from './columns'
import { columnsOf } from './columns'

/** One row for every migration that ran, for people who look into an old vault; `user_version` is what counts. */
export interface SchemaMigrationTable {
  version: Fixed<number>
  name: Fixed<string>
  /** Instant in UTC. */
  applied_at: Fixed<string>
  app_version: Fixed<string>
}

export const schemaMigrationColumns = columnsOf<SchemaMigrationTable>({
  version: true,
  name: true,
  applied_at: true,
  app_version: true
})
