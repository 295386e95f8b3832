import type { Notice } from '../../../src-shared/ipc/topics'
import type { StoreState } from '../../store/store-state'

/** The state of the store as screens know it. */
export function storeStateOf(state: StoreState): Extract<Notice, { kind: 'store' }>['state'] {
  if (state.kind === 'running') return 'open'
  if (state.kind === 'paused') return state.reason === 'read-only' ? 'read-only' : 'paused'
  return 'failed'
}
