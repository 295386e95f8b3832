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

const known = new WeakMap<CaseState, Around & { readonly rows: readonly AgendaRow[] }>()

/** Everything of a case that has a day. Remembered as long as the state: most changes leave it as it was. */
export function agendaRows(state: CaseState, { zone, lore }: Around): readonly AgendaRow[] {
  const found = known.get(state)
  if (found?.zone === zone && found.lore === lore) return found.rows
  const rows = agendaOf(state, zone, lore).map((due) => agendaRow(state, due))
  known.set(state, { zone, lore, rows })
  return rows
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
