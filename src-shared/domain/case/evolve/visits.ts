import type { DefectId, EventId, VisitId } from '../../../lib/ids'
import type { CasePayload } from '../events'
import type { visitEvents } from '../events/visits'
import type { CaseState } from '../state'
import type { Defect, SortedDefect, UnsortedDefect, Visit } from '../state/visits'
import type { Evolution } from './evolution'
import { retitled, titled, withoutPieces } from './pieces'

const changedVisit = (state: CaseState, id: VisitId, change: Partial<Visit>): CaseState => ({
  ...state,
  visits: state.visits.map((one) => (one.id === id ? { ...one, ...change } : one))
})

function changedDefect(state: CaseState, id: DefectId, change: (defect: Defect) => Defect): CaseState {
  return { ...state, defects: state.defects.map((one) => (one.id === id ? change(one) : one)) }
}

type Sorting = Omit<NonNullable<CasePayload<'defect-sorted'>['was']>, 'lot'>

function sortedAs(defect: Defect, entry: EventId, { payload }: { readonly payload: CasePayload<'defect-sorted'> }) {
  const { kind, place, text, lot, trade, responsible, hidden, blocking, safety } = payload
  const sorting: Sorting = { kind, place, text, trade, responsible, hidden, blocking, safety }
  const sorted: SortedDefect = { ...defect, ...sorting, lot, sorted: true, seen: entry }
  return sorted
}

function unsorted(
  { id, number, entry, added, visit, item, lot, room, pieces, source }: Defect,
  seen: EventId
): UnsortedDefect {
  return { source, pieces, id, number, entry, added, visit, item, lot, room, sorted: false, seen }
}

/** Its photographs under its new words; those of an entry that brought several defects each keep their own. */
function calledBy(state: CaseState, id: DefectId, title: string): CaseState {
  const defect = state.defects.find((one) => one.id === id)
  if (!defect) return state
  return defect.pieces ? titled(state, defect.pieces, title) : retitled(state, defect.entry, title)
}

export const visitEvolution: Evolution<keyof typeof visitEvents> = {
  'visit-begun': (state, { header, payload: { visit, number, kind, site, happened } }) => ({
    ...state,
    visits: [
      ...state.visits,
      {
        id: visit,
        number,
        kind,
        site,
        entry: header.id,
        begun: happened,
        persons: [],
        note: '',
        met: [],
        seen: header.id
      }
    ]
  }),
  'visit-changed': (state, { header, payload: { visit, persons, weather, note = '' } }) =>
    changedVisit(state, visit, { persons, weather, note, seen: header.id }),
  'visit-ended': (state, { header, payload: { visit, outcome, text, nextVisit, happened } }) =>
    changedVisit(state, visit, { ended: { entry: header.id, on: happened, outcome, text, nextVisit } }),
  'visit-reopened': (state, { payload: { visit } }) => changedVisit(state, visit, { ended: undefined }),
  'defect-captured': (state, { header, payload: { defect, number, visit, item, room, lot } }) => ({
    ...state,
    numbered: Math.max(state.numbered, number),
    defects: [
      ...state.defects,
      { id: defect, number, entry: header.id, seen: header.id, added: [], visit, item, lot, room, sorted: false }
    ]
  }),
  'defect-documented': (state, { header, payload: { defect, attachments } }) => {
    const added = { entry: header.id, pieces: attachments.map(({ id }) => id) }
    return changedDefect(state, defect, (one) => ({ ...one, added: [...one.added, added] }))
  },
  'defect-sorted': (state, event) => {
    const { defect, text } = event.payload
    const changed = changedDefect(state, defect, (one) => sortedAs(one, event.header.id, event))
    return calledBy(changed, defect, text)
  },
  'defect-seen': (state, { header, payload: { visit, defect, item, as } }) => ({
    ...state,
    visits: state.visits.map((one) =>
      one.id === visit ? { ...one, met: [...one.met, { entry: header.id, defect, item, as }] } : one
    )
  }),
  'defect-unsorted': (state, { header, payload: { defect } }) => {
    const changed = changedDefect(state, defect, (one) => unsorted(one, header.id))
    return calledBy(changed, defect, '')
  }
}

/** The case without a visit or a defect that was taken back, or without what was added to a defect. */
export function withoutOnSite(state: CaseState, withdrawn: EventId): CaseState {
  const visits = state.visits
    .filter(({ entry }) => entry !== withdrawn)
    .map((one) => ({ ...one, met: one.met.filter(({ entry }) => entry !== withdrawn) }))
  const defects = state.defects
    .filter(({ entry }) => entry !== withdrawn)
    .map((one) => ({ ...one, added: one.added.filter(({ entry }) => entry !== withdrawn) }))
  const gone = state.defects.flatMap(({ added }) => added.filter(({ entry }) => entry === withdrawn))
  const left = { ...state, visits, defects }
  return gone.length === 0
    ? left
    : withoutPieces(
        left,
        gone.flatMap(({ pieces }) => pieces)
      )
}
