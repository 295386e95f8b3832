import type { DispatchWay } from '../../../src-shared/domain/dispatch/ways'
import type { LetterKind } from '../../../src-shared/domain/letter/kinds'
import type { AttachmentId, CaseId, ContactId, LetterId } from '../../../src-shared/lib/ids'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { columnsOf, type Fixed } from './columns'

/** The register of letters sent. */
export interface ViewLettersTable {
  id: Fixed<LetterId>
  case_id: Fixed<CaseId>
  number: string
  number_key: string
  kind: LetterKind
  dated: PlainDate
  to_contact: ContactId
  /** Id of the attachment that is the letter. */
  document: AttachmentId
  tracking: string | null
  deposited: PlainDate | null
  presented: PlainDate | null
  collected: PlainDate | null
  returned: PlainDate | null
  way: DispatchWay | null
  /** The slots that are filled, as a JSON list. */
  proofs: string
}

export const viewLettersColumns = columnsOf<ViewLettersTable>({
  id: true,
  case_id: true,
  number: true,
  number_key: true,
  kind: true,
  dated: true,
  to_contact: true,
  document: true,
  tracking: true,
  deposited: true,
  presented: true,
  collected: true,
  returned: true,
  way: true,
  proofs: true
})
