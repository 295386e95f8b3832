import type { Role, Status } from '../../../src-shared/domain/common/vocabulary'
import type { CaseId, ContactId } from '../../../src-shared/lib/ids'
import { columnsOf, type Fixed } from './columns'

/** Who has a part in a case; place 0 is the one the dispute is with. */
export interface ViewPartiesTable {
  case_id: Fixed<CaseId>
  place: Fixed<number>
  contact_id: ContactId
  role: Role
  status: Status
}

export const viewPartiesColumns = columnsOf<ViewPartiesTable>({
  case_id: true,
  place: true,
  contact_id: true,
  role: true,
  status: true
})
