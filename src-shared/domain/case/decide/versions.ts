import { ok } from '../../../lib/result'
import { refusal } from '../../common/refusal'
import type { CommandOf } from '../commands'
import type { CaseFacts } from '../facts'
import type { Decision } from '../refusals'
import type { CaseState } from '../state'
import { conflictsIn, standingIds } from '../versions'
import { recomputed } from './deadlines'
import { entry } from './entry'

/** A person says which of the versions holds; what hangs on the details is worked out again. */
export function settleConflict(state: CaseState, command: CommandOf<'settle-conflict'>, facts: CaseFacts): Decision {
  const { part, keep } = command
  const conflict = conflictsIn(state).find(({ field }) => field === part)
  const kept = conflict?.changes.find(({ id }) => id === keep)
  if (!kept) return refusal('conflict-unknown')
  const settled = entry('conflict-settled', command, facts, { part, kept: keep, over: standingIds(state, [part]) })
  return ok([settled, ...recomputed({ ...state, ...kept.value }, command, facts)])
}
