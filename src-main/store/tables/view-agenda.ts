import type { AgendaKind, AgendaLane } from '../../../src-shared/domain/case/agenda'
import type { Department } from '../../../src-shared/domain/case/dispute-types'
import type { CaseId, EventId, PersonId } from '../../../src-shared/lib/ids'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { columnsOf, type Fixed } from './columns'

/** Everything of the open cases that has a day. */
export interface ViewAgendaTable {
  /** The case and what tells the row from the others of its case. */
  id: Fixed<string>
  case_id: Fixed<CaseId>
  lane: AgendaLane
  kind: AgendaKind
  /** As a step, JSON. */
  step: string
  due: PlainDate
  last_day: PlainDate | null
  /** The first day one is warned. */
  warn_from: PlainDate | null
  /** The entry it comes from. */
  entry: EventId | null
  /** Those of the case. */
  owner: PersonId | null
  department: Department
}

export const viewAgendaColumns = columnsOf<ViewAgendaTable>({
  id: true,
  case_id: true,
  lane: true,
  kind: true,
  step: true,
  due: true,
  last_day: true,
  warn_from: true,
  entry: true,
  owner: true,
  department: true
})
