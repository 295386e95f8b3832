import type { AppStatus } from '../../../src-shared/ipc/contract/app'
import type { Vault } from '../../store/vault/vault'
import type { Workspace } from '../workspace'
import type { Damaging } from './damage'

export type OpenNoticeCode = Extract<AppStatus, { kind: 'open' }>['notices'][number]

/** What stands behind the window. */
export type SessionState =
  /** `unfinished`: a vault was made and the firm not yet described, when the application ended in between. */
  | { readonly kind: 'first-run'; readonly unfinished?: Vault }
  /**
   * `keyringFailed`: the system's key store holds a key and did not give it. `because`: the store closed by itself, as its
   * disk or its database failed.
   */
  | {
      readonly kind: 'locked'
      readonly keyringFailed: boolean
      readonly waitUntil: number
      readonly because?: 'store-stopped'
    }
  | { readonly kind: 'damaged'; readonly refusal: Damaging }
  | { readonly kind: 'open'; readonly workspace: Workspace; readonly notices: ReadonlySet<OpenNoticeCode> }
