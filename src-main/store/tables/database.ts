import type { MachineTable } from './machine'
import { machineColumns } from './machine'
import type { SchemaMetaTable } from './schema-meta'
import { schemaMetaColumns } from './schema-meta'
import type { SchemaMigrationTable } from './schema-migration'
import { schemaMigrationColumns } from './schema-migration'
import type { TipTable } from './tip'
import { tipColumns } from './tip'

/** Every table of a vault; each row type lives in a file of its own beside this one. */
export interface Database {
  schema_meta: SchemaMetaTable
  schema_migration: SchemaMigrationTable
  tip: TipTable
  machine: MachineTable
}

/** The columns of every table, compared with the real ones by a test. */
export const tableColumns: Record<keyof Database, readonly string[]> = {
  schema_meta: schemaMetaColumns,
  schema_migration: schemaMigrationColumns,
  tip: tipColumns,
  machine: machineColumns
}
