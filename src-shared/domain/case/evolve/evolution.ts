import type { Stored } from '../../common/recorded'
import type { CaseEventType, CasePayload } from '../events'
import type { CaseState } from '../state'

export type At<T extends CaseEventType> = Stored<{ readonly type: T; readonly payload: CasePayload<T> }>

/** How each of these events changes the state of a case. Never throws and never refuses: what is recorded has happened. */
export type Evolution<T extends CaseEventType> = { readonly [K in T]: (state: CaseState, event: At<K>) => CaseState }

/** The list with the one of that id changed; the same list when nothing has that id. */
export function amended<T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  change: Partial<T>
): readonly T[] {
  return list.map((one) => (one.id === id ? { ...one, ...change } : one))
}
