import { ok } from '../../../lib/result'
import { refusal } from '../../common/refusal'
import type { CommandOf } from '../commands'
import type { CaseFacts } from '../facts'
import type { Decision } from '../refusals'
import { isEnded, type Stage, stageAfter, stagesOf } from '../stages'
import type { CaseState } from '../state'
import { entry } from './entry'

const issued = (state: CaseState, kind: string): boolean => state.letters.some((letter) => letter.kind === kind)
const openPromise = (state: CaseState): boolean => state.promises.some((promise) => promise.standing === 'open')

/** What a stage should rest on. A person may go on without it, by giving a reason. */
const rests: Partial<Record<Stage, (state: CaseState) => boolean>> = {
  acknowledged: (state) => issued(state, 'acknowledgement'),
  agreed: (state) => state.agreed !== undefined,
  'put-on-notice': (state) => issued(state, 'formal-notice'),
  settled: (state) => state.agreed !== undefined && !openPromise(state),
  resolved: (state) => !openPromise(state),
  closed: (state) => !openPromise(state) && ['resolved', 'followed-up', 'settled'].includes(state.stage),
  withdrawn: () => false,
  'not-upheld': () => false,
  reopened: () => false
}

/** Whether a stage may be reached without giving a reason. */
export function restsOnFacts(state: CaseState, to: Stage): boolean {
  const follows = stageAfter(state) === to
  return (rests[to]?.(state) ?? true) && (follows || to in rests)
}

/** A case is acknowledged once: whatever came after, the first acknowledgement stands. */
export function isAcknowledged(state: CaseState): boolean {
  return issued(state, 'acknowledgement') || state.acknowledged
}

export function moveStage(state: CaseState, command: CommandOf<'move-stage'>, facts: CaseFacts): Decision {
  const { to, reason } = command
  const mistake = command.mistake && to === 'withdrawn'
  if (to === state.stage) return refusal('already-there')
  if (to === 'acknowledged' && state.stage !== 'received' && isAcknowledged(state))
    return refusal('already-acknowledged')
  if (!stagesOf(state).includes(to)) return refusal('stage-not-on-ladder')
  if (isEnded(state.stage) && to !== 'reopened') return refusal('reopen-needs-reason')
  if (!reason && !restsOnFacts(state, to)) return refusal('stage-needs-reason')
  const payload = {
    from: state.stage,
    to,
    ...(reason && { reason }),
    saw: state.seen.stage,
    ...(mistake && { mistake })
  }
  return ok([entry('stage-moved', command, facts, payload)])
}

export function moveRecourse(state: CaseState, command: CommandOf<'move-recourse'>, facts: CaseFacts): Decision {
  const { to, reason } = command
  if (to === state.recourse) return refusal('already-there')
  if (!reason) return refusal('recourse-needs-reason')
  return ok([entry('recourse-moved', command, facts, { from: state.recourse, to, reason, saw: state.seen.recourse })])
}
