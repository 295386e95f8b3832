import type { CaseDeadline } from '../../../src-shared/domain/case/state/deadlines'
import type { Side } from '../../../src-shared/domain/deadline/deadline'
import type { Act, Nature } from '../../../src-shared/domain/deadline/rule'
import type { CaseId, DeadlineId } from '../../../src-shared/lib/ids'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { columnsOf, type Fixed } from './columns'

/** The deadlines that somebody confirmed, as they were last worked out. */
export interface ViewDeadlinesTable {
  id: Fixed<DeadlineId>
  case_id: Fixed<CaseId>
  rule: string
  subject: string
  side: Side
  nature: Nature
  act: Act
  last_day: PlainDate
  act_by: PlainDate
  /** The first day one is warned. */
  warn_from: PlainDate
  standing: CaseDeadline['standing']
}

export const viewDeadlinesColumns = columnsOf<ViewDeadlinesTable>({
  id: true,
  case_id: true,
  rule: true,
  subject: true,
  side: true,
  nature: true,
  act: true,
  last_day: true,
  act_by: true,
  warn_from: true,
  standing: true
})
