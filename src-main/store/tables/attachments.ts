import { columnsOf, type Fixed } from './columns'

/** Files that an event names. A row is never changed, and deleted only once an erasure names its entry (triggers). */
export interface AttachmentsTable {
  id: Fixed<string>
  blob: Fixed<string>
  /** Position of the entry that brought it. */
  position: Fixed<number>
  name: Fixed<string>
  media_type: Fixed<string>
}

export const attachmentsColumns = columnsOf<AttachmentsTable>({
  id: true,
  blob: true,
  position: true,
  name: true,
  media_type: true
})
