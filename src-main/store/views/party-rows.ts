import type { CaseState } from '../../../src-shared/domain/case/state'
import type { ViewPartiesTable } from '../tables/view-parties'
import type { Row } from './row'

export function partyRows(state: CaseState): readonly Row<ViewPartiesTable>[] {
  return state.parties.map(({ contact, role, status }, place) => ({
    case_id: state.id,
    place,
    contact_id: contact,
    role,
    status
  }))
}
