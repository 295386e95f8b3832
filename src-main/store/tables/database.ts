import type { AttachmentsTable } from './attachments'
import { attachmentsColumns } from './attachments'
import type { BlobsTable } from './blobs'
import { blobsColumns } from './blobs'
import type { ErasuresTable } from './erasures'
import { erasuresColumns } from './erasures'
import type { EventsTable } from './events'
import { eventsColumns } from './events'
import type { IntakesTable } from './intakes'
import { intakesColumns } from './intakes'
import type { LanesTable } from './lanes'
import { lanesColumns } from './lanes'
import type { MachineTable } from './machine'
import { machineColumns } from './machine'
import type { PayloadsTable } from './payloads'
import { payloadsColumns } from './payloads'
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
  events: EventsTable
  payloads: PayloadsTable
  lanes: LanesTable
  erasures: ErasuresTable
  blobs: BlobsTable
  intakes: IntakesTable
  attachments: AttachmentsTable
}

/** The columns of every table, compared with the real ones by a test. */
export const tableColumns: Record<keyof Database, readonly string[]> = {
  schema_meta: schemaMetaColumns,
  schema_migration: schemaMigrationColumns,
  tip: tipColumns,
  machine: machineColumns,
  events: eventsColumns,
  payloads: payloadsColumns,
  lanes: lanesColumns,
  erasures: erasuresColumns,
  blobs: blobsColumns,
  intakes: intakesColumns,
  attachments: attachmentsColumns
}
