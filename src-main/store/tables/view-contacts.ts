import type { ContactId } from '../../../src-shared/lib/ids'
import { columnsOf, type Fixed } from './columns'

/** A contact as it stands; one that was merged into another stands as that one does. */
export interface ViewContactsTable {
  id: Fixed<ContactId>
  /** The contact it goes on in; its own id when it was not merged. */
  root: ContactId
  /** JSON. */
  contact: string
  /** As shown, JSON array. */
  names: string
  name_key: string
  /** Names, e-mails, figures of the phones and town, without accents or capitals, for filtering; with its own that it had. */
  folded: string
  /** Lists leave it out. */
  withdrawn: 0 | 1
}

export const viewContactsColumns = columnsOf<ViewContactsTable>({
  id: true,
  root: true,
  contact: true,
  names: true,
  name_key: true,
  folded: true,
  withdrawn: true
})
