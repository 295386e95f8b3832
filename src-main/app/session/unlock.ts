import type { Refused } from '../../../src-shared/ipc/reply'
import { ok } from '../../../src-shared/lib/result'
import type { OpenRefusal } from '../../store/vault/refusals'
import type { Credentials, Session } from './session'

type Unlocked =
  | { readonly ok: true; readonly value: Record<string, never> }
  | Refused<'wrong-passphrase' | 'wait' | 'cannot-open'>

/**
 * Opens what is locked, and tries again what did not open. Without a passphrase the key store is asked alone, which can
 * end at the lock screen. Inside a turn.
 */
export async function unlock(session: Session, passphrase: string): Promise<Unlocked> {
  const { state } = session
  if (state.kind === 'open' || state.kind === 'first-run') return ok({})
  const refusal = await session.open(await credentials(session, passphrase))
  return refusal === undefined || (passphrase === '' && refusal.kind === 'needs-passphrase')
    ? ok({})
    : refusedAs(refusal)
}

/** Opens a workspace that is behind its tip, as the person asked. Inside a turn. */
export async function acceptLoss(session: Session, passphrase: string): Promise<Unlocked | Refused<'not-damaged'>> {
  const { state } = session
  if (state.kind !== 'damaged' || state.refusal.kind !== 'behind-tip') return { ok: false, reason: 'not-damaged' }
  const refusal = await session.open({ ...(await credentials(session, passphrase)), acceptLoss: true })
  if (refusal === undefined) return ok({})
  // A wrong passphrase leads to the lock screen, and from there back here.
  return refusedAs(refusal)
}

// A key store that opens would open whatever was typed: beside a passphrase it is handed over only when it is known to
// fail, so that its slot can be dropped.
async function credentials(session: Session, passphrase: string): Promise<Credentials> {
  const { state } = session
  const withKeyring = passphrase === '' || (state.kind === 'locked' && state.keyringFailed)
  const keyring = withKeyring ? await session.parts.keyring() : undefined
  return { ...(passphrase !== '' && { passphrase }), ...(keyring && { keyring }) }
}

function refusedAs(refusal: OpenRefusal): Exclude<Unlocked, { ok: true }> {
  switch (refusal.kind) {
    case 'wrong-passphrase':
    case 'needs-passphrase':
      return { ok: false, reason: 'wrong-passphrase' }
    case 'wait':
      return { ok: false, reason: 'wait', params: { seconds: Math.ceil(refusal.milliseconds / 1000) } }
    default:
      return { ok: false, reason: 'cannot-open' }
  }
}
