import type { CaseState } from '../../../src-shared/domain/case/state'
import type { SubmittedLetter } from '../../../src-shared/domain/case/state/signing'
import type { ViewSubmittedTable } from '../tables/view-submitted'
import type { Row } from './row'

export type SubmittedRow = Row<ViewSubmittedTable>

export function submittedRow(state: CaseState, { id, to, by, standing, at }: SubmittedLetter): SubmittedRow {
  return { id, case_id: state.id, signatory: to, author: by, standing, at }
}
