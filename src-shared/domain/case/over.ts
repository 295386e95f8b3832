import type { CaseId } from '../../lib/ids'
import { isEnded } from './stages'
import type { CaseState } from './state'

/** The case that goes on in place of this one, once the two are merged. */
export function mergedInto(state: Pick<CaseState, 'links'>): CaseId | undefined {
  return state.links.find((link) => link.relation === 'merged-into')?.case
}

/** Nothing is awaited from anybody in this case: it ended, or another goes on in its place. */
export function isOver(state: Pick<CaseState, 'links' | 'stage'>): boolean {
  return isEnded(state.stage) || mergedInto(state) !== undefined
}
