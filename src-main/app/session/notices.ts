import { assertNever } from '../../../src-shared/lib/assert-never'
import type { OpenNotice } from '../../store/vault/refusals'
import type { Vault } from '../../store/vault/vault'
import type { OpenNoticeCode } from './state'

/** What the user should hear about a vault that opened all the same. */
export function noticesOf(vault: Pick<Vault, 'notices' | 'endedUncleanly'>): readonly OpenNoticeCode[] {
  const codes = vault.notices.flatMap((notice) => codeOf(notice) ?? [])
  return vault.endedUncleanly ? [...codes, 'unclean-end'] : codes
}

function codeOf({ kind }: OpenNotice): OpenNoticeCode | undefined {
  switch (kind) {
    case 'synchronised-folder':
      return 'synchronised-folder'
    case 'keys-repaired':
      return 'recovered-keys'
    case 'keyring-slot-dropped':
      return 'no-keyring'
    case 'tip-lost':
    case 'opened-behind-tip':
    case 'own-identity':
      return kind
    case 'current-rewritten':
    case 'migrated':
      return undefined
    default:
      return assertNever(kind)
  }
}
