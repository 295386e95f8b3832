import type { CaseEvent } from '../../../src-shared/domain/case/events'
import type { CaseState } from '../../../src-shared/domain/case/state'
import type { StoredEvent } from '../events/stored-event'
import { readable, readCaseEvent } from '../streams/read-event'
import type { ViewCasesTable } from '../tables/view-cases'
import type { ViewPartiesTable } from '../tables/view-parties'
import { type AgendaRow, type Around, agendaRows } from './agenda-rows'
import { caseColumns, nameColumns } from './case-columns'
import { type ContactRow, namesIn } from './contact-row'
import { type DeadlineRow, deadlineRow } from './deadline-row'
import { type LetterRow, letterRow } from './letter-row'
import { partyRows } from './party-rows'
import type { Row } from './row'
import { caseSearchRow, entrySearchRow, type SearchRow, type TextOf } from './search-row'
import { type SubmittedRow, submittedRow } from './submitted-row'
import { type Placed, type TimelineRow, timelineRow } from './timeline-row'

/** Every row of the views that comes from one case. */
export interface CaseRows {
  readonly view_cases: readonly Row<ViewCasesTable>[]
  readonly view_parties: readonly Row<ViewPartiesTable>[]
  readonly view_timeline: readonly TimelineRow[]
  readonly view_letters: readonly LetterRow[]
  readonly view_deadlines: readonly DeadlineRow[]
  readonly view_agenda: readonly AgendaRow[]
  readonly view_submitted: readonly SubmittedRow[]
  readonly view_search: readonly SearchRow[]
}

/** A contact as far as a case shows it. */
type Named = Pick<ContactRow, 'names' | 'name_key'>
export type ContactOf = (id: string) => ContactRow | undefined

/** What the views must hold of a case, from nothing but its state and its events. */
export function caseRows(
  state: CaseState,
  events: readonly StoredEvent[],
  contactOf: ContactOf,
  around: Around,
  textOf: TextOf = () => undefined
): CaseRows {
  const known = new Map(readable(events, readCaseEvent).map((event) => [event.header.id, event]))
  const contacts = state.parties.map((party) => contactOf(party.contact))
  const entries = events.map((header) => ({ header, event: known.get(header.id) }))
  return rowsOf(state, entries, contacts, around, textOf)
}

/** An entry that may be read or not. */
interface Entry {
  readonly header: Placed
  readonly event: CaseEvent | undefined
}

/**
 * The same of events that are at hand.
 * @param contacts those of the parties, in their order
 */
export function rowsOf(
  state: CaseState,
  entries: readonly Entry[],
  contacts: readonly (Named | undefined)[],
  around: Around,
  textOf: TextOf = () => undefined
): CaseRows {
  const { zone } = around
  return {
    view_cases: [{ ...caseColumns(state, around), ...nameColumns(contacts[0]) }],
    view_parties: partyRows(state),
    view_letters: state.letters.map((letter) => letterRow(state, letter)),
    view_deadlines: state.deadlines.map((deadline) => deadlineRow(state, deadline)),
    view_agenda: agendaRows(state, around),
    view_submitted: state.submitted.map((one) => submittedRow(state, one)),
    ...entryRows(state, entries, contacts, { zone, textOf })
  }
}

function entryRows(
  state: CaseState,
  entries: readonly Entry[],
  contacts: readonly (Named | undefined)[],
  { zone, textOf }: { readonly zone: Around['zone']; readonly textOf: TextOf }
): Pick<CaseRows, 'view_timeline' | 'view_search'> {
  const undoneBy = new Map(
    entries.flatMap(({ event, header }) => (event?.payload.undoes ? [[event.payload.undoes, header.id] as const] : []))
  )
  const names = contacts.flatMap((contact) => (contact ? namesIn(contact.names) : []))
  const opening = entries.find(({ header, event }) => event && header.id === state.openedBy)?.header.place.position
  const words = entries.flatMap(({ header, event }) =>
    event ? (entrySearchRow(header, event, state, textOf) ?? []) : []
  )
  return {
    view_timeline: entries.map(({ header, event }) => timelineRow(header, event, state, undoneBy.get(header.id), zone)),
    view_search: opening === undefined ? words : [caseSearchRow(opening, state, names, textOf), ...words]
  }
}
