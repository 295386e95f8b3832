import type { CaseState } from '../../../src-shared/domain/case/state'
import type { CaseDeadline } from '../../../src-shared/domain/case/state/deadlines'
import type { ViewDeadlinesTable } from '../tables/view-deadlines'
import type { Row } from './row'

export type DeadlineRow = Row<ViewDeadlinesTable>

export function deadlineRow({ id: caseOf }: CaseState, deadline: CaseDeadline): DeadlineRow {
  const { id, rule, subject, value, standing } = deadline
  const { side, nature, act, lastDay, actBy, warnFrom } = value
  return {
    id,
    case_id: caseOf,
    rule,
    subject,
    side,
    nature,
    act,
    last_day: lastDay,
    act_by: actBy,
    warn_from: warnFrom,
    standing
  }
}
