import { agendaOf, type Due } from '../../../src-shared/domain/case/agenda'
import type { DeadlineLore } from '../../../src-shared/domain/case/deadlines/lore'
import type { CaseState } from '../../../src-shared/domain/case/state'
import type { TimeZone } from '../../../src-shared/lib/plain-date'
import type { ViewAgendaTable } from '../tables/view-agenda'
import type { Row } from './row'

export type AgendaRow = Row<ViewAgendaTable>

/** What the rows of a case rest on beside its events. */
export interface Around {
  readonly zone: TimeZone
  readonly lore: DeadlineLore
}

const known = new WeakMap<CaseState, Around & { readonly dues: readonly Due[] }>()

/** Everything of a case that has a day. Remembered as long as the state: most changes leave it as it was. */
export function agendaDues(state: CaseState, { zone, lore }: Around): readonly Due[] {
  const found = known.get(state)
  if (found?.zone === zone && found.lore === lore) return found.dues
  const dues = agendaOf(state, zone, lore)
  known.set(state, { zone, lore, dues })
  return dues
}

/** The same as rows. */
export function agendaRows(state: CaseState, around: Around): readonly AgendaRow[] {
  return agendaDues(state, around).map((due) => agendaRow(state, due))
}

function agendaRow({ id, owner, department }: CaseState, due: Due): AgendaRow {
  return {
    id: `${id}-${due.key}`,
    case_id: id,
    lane: due.lane,
    kind: due.kind,
    step: JSON.stringify(due.step),
    due: due.due,
    last_day: due.lastDay ?? null,
    warn_from: due.warnFrom ?? null,
    entry: due.entry ?? null,
    owner: owner ?? null,
    department
  }
}
