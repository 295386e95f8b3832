import type { EventId } from '../../../lib/ids'
import { ok } from '../../../lib/result'
import { refusal } from '../../common/refusal'
import type { CommandOf } from '../commands'
import type { CaseEvent, CasePayload } from '../events'
import type { CaseFacts } from '../facts'
import type { Decision } from '../refusals'
import type { CaseState } from '../state'
import { metAt, type SortedDefect, type Visit } from '../state/visits'
import { entry } from './entry'
import { isParty } from './is-party'

const visitOf = (state: CaseState, id: string | undefined) => state.visits.find((one) => one.id === id)
const defectOf = (state: CaseState, id: string) => state.defects.find((one) => one.id === id)
const highest = (numbers: readonly number[]): number => Math.max(0, ...numbers)

/** The number the next defect takes; one that was taken back is not given again. */
export const nextDefectNumber = ({ numbered }: CaseState): number => numbered + 1

export function beginVisit(state: CaseState, command: CommandOf<'begin-visit'>, facts: CaseFacts): Decision {
  const { visit, kind } = command
  if (visitOf(state, visit)) return refusal('visit-known')
  const site = command.site ?? state.site
  const number = 1 + highest(state.visits.map((one) => one.number))
  return ok([entry('visit-begun', command, facts, { visit, number, kind, ...(site && { site }) })])
}

export function changeVisit(state: CaseState, command: CommandOf<'change-visit'>, facts: CaseFacts): Decision {
  const { persons, weather, note } = command
  const visit = visitOf(state, command.visit)
  if (!visit) return refusal('visit-unknown')
  if (persons.some(({ contact }) => contact !== undefined && !isParty(state, contact))) return refusal('party-unknown')
  const same = JSON.stringify([visit.persons, visit.weather, visit.note]) === JSON.stringify([persons, weather, note])
  if (same) return refusal('visit-unchanged')
  const said = { persons, ...(weather && { weather }), ...(note !== '' && { note }) }
  return ok([entry('visit-changed', command, facts, { visit: visit.id, ...said, saw: visit.seen })])
}

export function endVisit(state: CaseState, command: CommandOf<'end-visit'>, facts: CaseFacts): Decision {
  const { outcome, text, nextVisit } = command
  const visit = visitOf(state, command.visit)
  if (!visit) return refusal('visit-unknown')
  if (visit.ended) return refusal('visit-over')
  if (outcome !== 'held' && state.reports.some((one) => one.visit === visit.id)) return refusal('visit-took-place')
  if (nextVisit !== undefined && nextVisit < facts.today) return refusal('due-in-past')
  const payload = { visit: visit.id, outcome, text, ...(nextVisit && { nextVisit }) }
  return ok([entry('visit-ended', command, facts, payload)])
}

/** The next number within a visit, of what was photographed there and what was met again. */
function nextItem({ defects }: CaseState, visit: Visit | undefined): number {
  const photographed = defects.map((one) => (one.visit === visit?.id ? (one.item ?? 0) : 0))
  return 1 + highest([...photographed, ...(visit?.met ?? []).map(({ item }) => item)])
}

/** A defect that was known before, as one meets it again; said anew it keeps its number within the visit. */
export function seeDefect(state: CaseState, command: CommandOf<'see-defect'>, facts: CaseFacts): Decision {
  const visit = visitOf(state, command.visit)
  if (!visit) return refusal('visit-unknown')
  if (visit.ended) return refusal('visit-over')
  const defect = defectOf(state, command.defect)
  if (!defect) return refusal('defect-unknown')
  const before = metAt(visit, defect.id)
  if (before?.as === command.as) return refusal('defect-unchanged')
  const payload = { defect: defect.id, visit: visit.id, item: before?.item ?? nextItem(state, visit), as: command.as }
  return ok([entry('defect-seen', withMarkOf(state, defect.entry, command), facts, payload)])
}

/** A defect as it is met; also after the end of a visit, from a camera that was emptied later. */
export function captureDefect(state: CaseState, command: CommandOf<'capture-defect'>, facts: CaseFacts): Decision {
  const { defect, room, lot, clock } = command
  if (command.attachments.length === 0) return refusal('piece-unknown')
  if (defectOf(state, defect)) return refusal('defect-known')
  const visit = visitOf(state, command.visit)
  if (command.visit !== undefined && !visit) return refusal('visit-unknown')
  const item = nextItem(state, visit)
  const where = { ...(visit && { visit: visit.id, item }), ...(room !== '' && { room }), ...(lot && { lot }) }
  const payload = { defect, number: nextDefectNumber(state), ...where, ...(clock && { clock }) }
  return ok([entry('defect-captured', command, facts, payload)])
}

export function documentDefect(state: CaseState, command: CommandOf<'document-defect'>, facts: CaseFacts): Decision {
  if (command.attachments.length === 0) return refusal('piece-unknown')
  const defect = defectOf(state, command.defect)
  if (!defect) return refusal('defect-unknown')
  return ok([entry('defect-documented', withMarkOf(state, defect.entry, command), facts, { defect: defect.id })])
}

/** What is said of a defect, or said anew. */
export function sortDefect(state: CaseState, command: CommandOf<'sort-defect'>, facts: CaseFacts): Decision {
  const defect = defectOf(state, command.defect)
  if (!defect) return refusal('defect-unknown')
  if (command.responsible && !isParty(state, command.responsible)) return refusal('party-unknown')
  const now = sortingOf(command)
  const was = defect.sorted ? sortingOf(defect) : undefined
  if (was && JSON.stringify(was) === JSON.stringify(now)) return refusal('defect-unchanged')
  const payload = { defect: defect.id, ...now, saw: defect.seen, ...(was && { was }) }
  return ok([entry('defect-sorted', withMarkOf(state, defect.entry, command), facts, payload)])
}

type Sorting = NonNullable<CasePayload<'defect-sorted'>['was']>

function sortingOf(said: CommandOf<'sort-defect'> | SortedDefect): Sorting {
  const { kind, place, text, lot, trade, responsible, hidden, blocking, safety } = said
  return {
    ...{ kind, place, text },
    ...(lot && { lot }),
    ...(trade && { trade }),
    ...(responsible && { responsible }),
    ...(hidden && { hidden }),
    ...(blocking && { blocking }),
    ...(safety && { safety })
  }
}

/** What is said of a defect is seen by whoever sees the defect. */
function withMarkOf<C extends CommandOf<'document-defect' | 'sort-defect' | 'see-defect'>>(
  { entries }: CaseState,
  id: EventId,
  command: C
): C {
  const visibility = entries[id]?.visibility
  return visibility ? { ...command, visibility } : command
}

/** What is done on site, by what records each. */
export const onSiteTypes = [
  'visit-begun',
  'visit-ended',
  'defect-captured',
  'defect-documented',
  'defect-sorted',
  'defect-seen'
] as const
type OnSite = Extract<CaseEvent, { readonly type: (typeof onSiteTypes)[number] }>

export function isOnSite(event: CaseEvent): event is OnSite {
  return onSiteTypes.some((type) => type === event.type)
}

const hasMet = (state: CaseState, visit: string): boolean => (visitOf(state, visit)?.met.length ?? 0) > 0

/** Whether nothing rests on it yet, so that it can be taken back. */
export function isLastOnSite(state: CaseState, id: string, { type, payload }: OnSite): boolean {
  switch (type) {
    case 'visit-begun':
      return (
        !visitOf(state, payload.visit)?.ended &&
        !hasMet(state, payload.visit) &&
        !state.defects.some(({ visit }) => visit === payload.visit)
      )
    case 'visit-ended':
      return visitOf(state, payload.visit)?.ended?.entry === id
    case 'defect-captured': {
      const defect = defectOf(state, payload.defect)
      return defect?.seen === id && defect.added.length === 0
    }
    case 'defect-documented':
      return defectOf(state, payload.defect)?.added.at(-1)?.entry === id
    case 'defect-seen':
      return visitOf(state, payload.visit)?.met.findLast(({ defect }) => defect === payload.defect)?.entry === id
    case 'defect-sorted':
      return defectOf(state, payload.defect)?.seen === id
  }
}

/** The event that takes back an act on site. */
export function takenBackOnSite(
  state: CaseState,
  command: CommandOf<'undo'>,
  facts: CaseFacts,
  { type, payload }: OnSite
): CaseEvent {
  const undoes = command.entry
  if (type === 'visit-ended') return entry('visit-reopened', command, facts, { visit: payload.visit, undoes })
  if (type !== 'defect-sorted') return entry('entry-withdrawn', command, facts, { entry: undoes, undoes })
  const { defect, was } = payload
  const shown = { ...command, visibility: payload.visibility }
  if (!was) return entry('defect-unsorted', shown, facts, { defect, undoes })
  const saw = defectOf(state, defect)?.seen
  return entry('defect-sorted', shown, facts, { defect, ...was, ...(saw && { saw }), undoes })
}
