import type { AppStatus } from '../../../src-shared/ipc/contract/app'
import type { Params } from '../../../src-shared/ipc/reply'
import { assertNever } from '../../../src-shared/lib/assert-never'
import type { OpenRefusal } from '../../store/vault/refusals'

/** A refusal that no passphrase answers. */
export type Damaging = Exclude<OpenRefusal, { kind: 'needs-passphrase' | 'wrong-passphrase' | 'wait' }>

interface Damage {
  readonly damage: Extract<AppStatus, { kind: 'damaged' }>['damage']
  readonly params?: Params
}

/** What the screen is told of a workspace that does not open: no path, no more than its words need. */
export function damageOf(refusal: Damaging): Damage {
  switch (refusal.kind) {
    case 'missing':
    case 'no-current':
    case 'database-missing':
      return { damage: 'missing' }
    case 'empty':
    case 'other-vault':
    case 'keys-damaged':
    case 'locked-by-other':
      return { damage: refusal.kind }
    case 'database-damaged':
      return { damage: 'database-damaged', params: { code: refusal.code } }
    case 'newer-version':
      return { damage: 'newer-version', params: { version: refusal.appVersion ?? String(refusal.found) } }
    case 'behind-tip':
      return { damage: 'behind-tip', params: { expected: refusal.expected.count, found: refusal.found.count } }
    case 'network-mount':
      return { damage: 'network-mount', params: { fileSystem: refusal.fileSystem } }
    case 'unreadable':
      return { damage: 'unreadable', params: { code: refusal.code, what: refusal.what } }
    case 'disk-full':
      return { damage: 'unreadable', params: { code: 'ENOSPC', what: 'folder' } }
    case 'migration-failed':
      return { damage: 'migration-failed', params: { version: refusal.version } }
    case 'backup-failed':
      return { damage: 'migration-failed', params: { reason: refusal.reason } }
    default:
      return assertNever(refusal)
  }
}
