import type { EventId } from '../../../lib/ids'
import type { Recorded } from '../../common/recorded'
import type { versionEvents } from '../events/versions'
import type { CasePart } from '../parts'
import type { CaseState } from '../state'
import { type PartValue, type Seen, withReopened, withSettled, withVersions } from '../versions'
import type { Evolution } from './evolution'

export const versionEvolution: Evolution<keyof typeof versionEvents> = {
  'conflict-settled': (state, { header, payload }) => {
    const { noted, changed } = withSettled(state, header, payload)
    return resumed({ ...state, ...noted, ...changed }, payload.part, header.id, header)
  },
  'conflict-reopened': (state, { header, payload: { part, undoes } }) => {
    if (!undoes) return state
    const { noted, changed, holds } = withReopened(state, header, part, undoes)
    return resumed({ ...state, ...noted, ...changed }, part, holds, header)
  }
}

/** Notes the versions of parts that an event sets otherwise. */
export function noted(
  state: CaseState,
  header: Recorded,
  values: Partial<Record<CasePart, PartValue>>,
  seen: Seen
): CaseState {
  return { ...state, ...withVersions(state, header, values, seen).noted }
}

/** What rests on a part that was just decided on: the event it was set by, and the stages the case has been in. */
function resumed(state: CaseState, part: CasePart, by: EventId | undefined, { recordedAt }: Recorded): CaseState {
  if (by === undefined || !(part === 'stage' || part === 'recourse' || part === 'owner')) return state
  const seen = { ...state.seen, [part]: by }
  if (part !== 'stage') return { ...state, seen }
  const known = state.reached.find(({ stage }) => stage === state.stage)
  const { at } = state.versions.stage.findLast(({ value }) => value.stage === state.stage) ?? { at: recordedAt }
  const last = known ?? { stage: state.stage, happened: { kind: 'instant' as const, at }, recordedAt: at }
  return { ...state, seen, reached: [...state.reached.filter(({ stage }) => stage !== state.stage), last] }
}
