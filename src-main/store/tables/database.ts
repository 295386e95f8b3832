import type { ArrivalFilesTable } from './arrival-files'
import { arrivalFilesColumns } from './arrival-files'
import type { ArrivalsTable } from './arrivals'
import { arrivalsColumns } from './arrivals'
import type { AttachmentTextsTable } from './attachment-texts'
import { attachmentTextsColumns } from './attachment-texts'
import type { AttachmentsTable } from './attachments'
import { attachmentsColumns } from './attachments'
import type { BlobsTable } from './blobs'
import { blobsColumns } from './blobs'
import type { DraftsTable } from './drafts'
import { draftsColumns } from './drafts'
import type { ErasuresTable } from './erasures'
import { erasuresColumns } from './erasures'
import type { EventsTable } from './events'
import { eventsColumns } from './events'
import {
  type ExchangeBroughtTable,
  type ExchangeKeysTable,
  type ExchangeLettersTable,
  type ExchangeMadeTable,
  type ExchangeSeenTable,
  type ExchangeTakenTable,
  type ExchangeWithheldTable,
  exchangeBroughtColumns,
  exchangeKeysColumns,
  exchangeLettersColumns,
  exchangeMadeColumns,
  exchangeSeenColumns,
  exchangeTakenColumns,
  exchangeWithheldColumns,
  type KnownMachinesTable,
  knownMachinesColumns
} from './exchange'
import type { ImportLinesTable } from './import-lines'
import { importLinesColumns } from './import-lines'
import type { ImportsTable } from './imports'
import { importsColumns } from './imports'
import type { IntakesTable } from './intakes'
import { intakesColumns } from './intakes'
import type { IssuedSentencesTable } from './issued-sentences'
import { issuedSentencesColumns } from './issued-sentences'
import type { LanesTable } from './lanes'
import { lanesColumns } from './lanes'
import type { LooksTable } from './looks'
import { looksColumns } from './looks'
import type { MachineTable } from './machine'
import { machineColumns } from './machine'
import type { PayloadsTable } from './payloads'
import { payloadsColumns } from './payloads'
import type { ReferenceNumbersTable } from './reference-numbers'
import { referenceNumbersColumns } from './reference-numbers'
import type { SavedFiltersTable } from './saved-filters'
import { savedFiltersColumns } from './saved-filters'
import type { SchemaMetaTable } from './schema-meta'
import { schemaMetaColumns } from './schema-meta'
import type { SchemaMigrationTable } from './schema-migration'
import { schemaMigrationColumns } from './schema-migration'
import type { TipTable } from './tip'
import { tipColumns } from './tip'
import type { ViewAgendaTable } from './view-agenda'
import { viewAgendaColumns } from './view-agenda'
import type { ViewCasesTable } from './view-cases'
import { viewCasesColumns } from './view-cases'
import type { ViewContactsTable } from './view-contacts'
import { viewContactsColumns } from './view-contacts'
import type { ViewDeadlinesTable } from './view-deadlines'
import { viewDeadlinesColumns } from './view-deadlines'
import type { ViewLettersTable } from './view-letters'
import { viewLettersColumns } from './view-letters'
import type { ViewPartiesTable } from './view-parties'
import { viewPartiesColumns } from './view-parties'
import type { ViewSearchTable } from './view-search'
import { viewSearchColumns } from './view-search'
import type { ViewSitesTable } from './view-sites'
import { viewSitesColumns } from './view-sites'
import type { ViewSubmittedTable } from './view-submitted'
import { viewSubmittedColumns } from './view-submitted'
import type { ViewTimelineTable } from './view-timeline'
import { viewTimelineColumns } from './view-timeline'
import type { ViewsTable } from './views'
import { viewsColumns } from './views'
import type { WatchedFilesTable, WatchedFoldersTable } from './watched-folders'
import { watchedFilesColumns, watchedFoldersColumns } from './watched-folders'

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
  arrivals: ArrivalsTable
  arrival_files: ArrivalFilesTable
  attachment_texts: AttachmentTextsTable
  watched_folders: WatchedFoldersTable
  watched_files: WatchedFilesTable
  drafts: DraftsTable
  looks: LooksTable
  saved_filters: SavedFiltersTable
  imports: ImportsTable
  import_lines: ImportLinesTable
  issued_sentences: IssuedSentencesTable
  reference_numbers: ReferenceNumbersTable
  exchange_keys: ExchangeKeysTable
  known_machines: KnownMachinesTable
  exchange_seen: ExchangeSeenTable
  exchange_made: ExchangeMadeTable
  exchange_taken: ExchangeTakenTable
  exchange_letters: ExchangeLettersTable
  exchange_withheld: ExchangeWithheldTable
  exchange_brought: ExchangeBroughtTable
  view_agenda: ViewAgendaTable
  view_cases: ViewCasesTable
  view_contacts: ViewContactsTable
  view_deadlines: ViewDeadlinesTable
  view_letters: ViewLettersTable
  view_parties: ViewPartiesTable
  view_search: ViewSearchTable
  view_sites: ViewSitesTable
  view_submitted: ViewSubmittedTable
  view_timeline: ViewTimelineTable
  views: ViewsTable
}

/**
 * The columns of every table, compared with the real ones by a test.
 * @internal for tests
 */
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
  attachments: attachmentsColumns,
  arrivals: arrivalsColumns,
  arrival_files: arrivalFilesColumns,
  attachment_texts: attachmentTextsColumns,
  watched_folders: watchedFoldersColumns,
  watched_files: watchedFilesColumns,
  drafts: draftsColumns,
  looks: looksColumns,
  saved_filters: savedFiltersColumns,
  imports: importsColumns,
  import_lines: importLinesColumns,
  issued_sentences: issuedSentencesColumns,
  reference_numbers: referenceNumbersColumns,
  exchange_keys: exchangeKeysColumns,
  known_machines: knownMachinesColumns,
  exchange_seen: exchangeSeenColumns,
  exchange_made: exchangeMadeColumns,
  exchange_taken: exchangeTakenColumns,
  exchange_letters: exchangeLettersColumns,
  exchange_withheld: exchangeWithheldColumns,
  exchange_brought: exchangeBroughtColumns,
  view_agenda: viewAgendaColumns,
  view_cases: viewCasesColumns,
  view_contacts: viewContactsColumns,
  view_deadlines: viewDeadlinesColumns,
  view_letters: viewLettersColumns,
  view_parties: viewPartiesColumns,
  view_search: viewSearchColumns,
  view_sites: viewSitesColumns,
  view_submitted: viewSubmittedColumns,
  view_timeline: viewTimelineColumns,
  views: viewsColumns
}
