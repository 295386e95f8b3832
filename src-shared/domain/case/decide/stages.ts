import { ok } from '../../../lib/result'
import { refusal } from '../../common/refusal'
import type { CommandOf } from '../commands'
import type { CaseFacts } from '../facts'
import { mayPass, recourseGates, stageGates } from '../gates'
import type { Decision } from '../refusals'
import { isEnded, stagesOf } from '../stages'
import type { CaseState } from '../state'
import { overOf } from '../versions'
import { entry } from './entry'

const issued = (state: CaseState, kind: string): boolean => state.letters.some((letter) => letter.kind === kind)
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
  if (!reason && !mayPass(stageGates(state, to, facts.zone), facts.today)) return refusal('stage-needs-reason')
  const payload = {
    from: state.stage,
    to,
    ...(reason && { reason }),
    saw: state.seen.stage,
    ...overOf(state, ['stage'], state.seen.stage),
    ...(mistake && { mistake })
  }
  return ok([entry('stage-moved', command, facts, payload)])
}

export function moveRecourse(state: CaseState, command: CommandOf<'move-recourse'>, facts: CaseFacts): Decision {
  const { to, reason } = command
  if (to === state.recourse) return refusal('already-there')
  if (!reason && !mayPass(recourseGates(state, to, facts.zone), facts.today)) return refusal('recourse-needs-reason')
  const saw = state.seen.recourse
  const seen = { saw, ...overOf(state, ['recourse'], saw) }
  const payload = { from: state.recourse, to, ...(reason && { reason }), ...seen }
  return ok([entry('recourse-moved', command, facts, payload)])
}
