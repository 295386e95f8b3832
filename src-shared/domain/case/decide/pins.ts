import type { DefectId } from '../../../lib/ids'
import { ok } from '../../../lib/result'
import { refusal } from '../../common/refusal'
import type { CommandOf } from '../commands'
import type { DefectPlace } from '../events/pins'
import type { CaseFacts } from '../facts'
import type { Decision } from '../refusals'
import type { CaseState } from '../state'
import { entry } from './entry'

/** Places a defect on a plan, or moves it. Its plan must be one of the site's. */
export function pinDefect(state: CaseState, command: CommandOf<'pin-defect'>, facts: CaseFacts): Decision {
  const { defect, plan, revision, x, y } = command
  if (!state.site) return refusal('site-missing')
  if (!state.defects.some(({ id }) => id === defect)) return refusal('defect-unknown')
  if (facts.planUnknown) return refusal('site-plan-unknown')
  const was = placeOf(state, defect)
  const same = was?.plan === plan && was.revision === revision && was.x === x && was.y === y
  if (same) return refusal('already-there')
  return ok([entry('defect-pinned', command, facts, { defect, plan, revision, x, y, ...(was && { was }) })])
}

export function unpinDefect(state: CaseState, command: CommandOf<'unpin-defect'>, facts: CaseFacts): Decision {
  const { defect } = command
  const was = placeOf(state, defect)
  if (!was) return refusal('defect-not-pinned')
  return ok([entry('defect-unpinned', command, facts, { defect, was })])
}

/** Where a defect is now; undefined while it has no place. */
export function placeOf({ pinned }: Pick<CaseState, 'pinned'>, id: DefectId): DefectPlace | undefined {
  const found = pinned.find(({ defect }) => defect === id)
  return found && { plan: found.plan, revision: found.revision, x: found.x, y: found.y }
}
