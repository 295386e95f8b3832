import type { SigningStanding } from '../../../src-shared/domain/case/state/signing'
import type { CaseId, LetterId, PersonId } from '../../../src-shared/lib/ids'
import type { Instant } from '../../../src-shared/lib/plain-date'
import { columnsOf, type Fixed } from './columns'

/** Letters in the signature book; what they say stands in the state of their case. */
export interface ViewSubmittedTable {
  id: Fixed<LetterId>
  case_id: Fixed<CaseId>
  signatory: PersonId
  author: PersonId
  standing: SigningStanding
  at: Instant
}

export const viewSubmittedColumns = columnsOf<ViewSubmittedTable>({
  id: true,
  case_id: true,
  signatory: true,
  author: true,
  standing: true,
  at: true
})
