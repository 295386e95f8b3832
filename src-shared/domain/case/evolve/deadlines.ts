import type { DeadlineId, EventId } from '../../../lib/ids'
import { onlyInputs } from '../deadlines/anchors'
import type { deadlineEvents } from '../events/deadlines'
import type { CaseState } from '../state'
import type { CaseDeadline, Happening } from '../state/deadlines'
import { amended, type Evolution } from './evolution'

function settled(state: CaseState, id: DeadlineId, change: Partial<CaseDeadline>): CaseState {
  return { ...state, deadlines: amended(state.deadlines, id, change) }
}

/** The happening in the place of the one it corrects, gone where it was withdrawn. */
function told(happenings: readonly Happening[], of: EventId | undefined, now: Happening | undefined) {
  if (of === undefined) return now ? [...happenings, now] : happenings
  return happenings.flatMap((one) => {
    if (one.id !== of) return [one]
    return now ? [{ ...now, id: of, entries: [...one.entries, ...now.entries] }] : []
  })
}

export const deadlineEvolution: Evolution<keyof typeof deadlineEvents> = {
  'anchors-recorded': (state, { header, payload: { given, cleared } }) => {
    const names: readonly string[] = cleared
    const anchors = onlyInputs({ ...state.anchors, ...given }, (name) => !names.includes(name))
    return { ...state, anchors, anchoredIn: header.id }
  },
  'deadline-event-recorded': (state, { header, payload }) => {
    const { kind, on, until, by, isVoid, text, of, withdrawn } = payload
    const now = withdrawn ? undefined : { id: header.id, kind, on, until, by, isVoid, text, entries: [header.id] }
    return { ...state, happenings: told(state.happenings, of, now) }
  },
  'deadline-confirmed': (state, { header, payload: { deadline, rule, rules, subject, given, value } }) => ({
    ...state,
    deadlines: [
      ...state.deadlines,
      { id: deadline, entry: header.id, rule, rules, subject, given, value, was: [], standing: 'open' }
    ],
    declined: state.declined.filter((one) => one.rule !== rule)
  }),
  'deadline-recomputed': (state, { header, payload: { deadline, given, from, to } }) => {
    const known = state.deadlines.find(({ id }) => id === deadline)
    const was = [...(known?.was ?? []), { value: from, until: header.id }]
    return settled(state, deadline, { given, value: to, was })
  },
  'deadline-dropped': (state, { header, payload: { rule, deadline, reason } }) =>
    deadline
      ? settled(state, deadline, { standing: 'dropped', reason })
      : { ...state, declined: [...state.declined, { rule, entry: header.id, reason }] },
  'deadline-closed': (state, { payload: { deadline, outcome, reason } }) =>
    settled(state, deadline, { standing: outcome, reason }),
  'demand-extended': (state, { header, payload: { letter, on } }) => ({
    ...state,
    letters: amended(state.letters, letter, { extended: on, entry: header.id })
  })
}
