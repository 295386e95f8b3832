import { vaultMigration } from './0001-vault'
import { eventsMigration } from './0002-events'
import { attachmentsMigration } from './0003-attachments'
import { viewsMigration } from './0004-views'
import { draftsMigration } from './0005-drafts'
import { caseworkViewsMigration } from './0006-casework-views'
import { arrivalsMigration } from './0007-arrivals'
import { looksAndFiltersMigration } from './0008-looks-and-filters'
import { reservedNinthMigration } from './0009-reserved'
import { importsMigration } from './0010-imports'
import { mergedContactsMigration } from './0011-merged-contacts'
import { newsDueMigration } from './0012-news-due'
import { listIndexesMigration } from './0013-list-indexes'
import { unjudgedSafetyMigration } from './0014-unjudged-safety'
import { deadlinesMigration } from './0015-deadlines'
import { agendaMigration } from './0016-agenda'
import { signatureBookMigration } from './0017-signature-book'
import { dispatchMigration } from './0018-dispatch'
import { knownMachinesMigration } from './0019-known-machines'
import { lettersOnTheirWayMigration } from './0020-letters-on-their-way'
import { issuedSentencesMigration } from './0021-issued-sentences'
import { departmentsReceivedMigration } from './0022-departments-received'
import type { Migration } from './migration'

/** Every migration in its order, listed by hand because a bundle cannot read a folder. */
export const migrations: readonly Migration[] = [
  vaultMigration,
  eventsMigration,
  attachmentsMigration,
  viewsMigration,
  draftsMigration,
  caseworkViewsMigration,
  arrivalsMigration,
  looksAndFiltersMigration,
  reservedNinthMigration,
  importsMigration,
  mergedContactsMigration,
  newsDueMigration,
  listIndexesMigration,
  unjudgedSafetyMigration,
  deadlinesMigration,
  agendaMigration,
  signatureBookMigration,
  dispatchMigration,
  knownMachinesMigration,
  lettersOnTheirWayMigration,
  issuedSentencesMigration,
  departmentsReceivedMigration
]
