import { setTimeout as pause } from 'node:timers/promises'
import { toInstant } from '../../../src-shared/lib/plain-date'
import type { Vault } from '../../store/vault/vault'
import type { Session } from './session'
import { storeStateOf } from './store-state'

/** The window comes first: what is checked is read from the same disk. */
const DELAY = 5_000

/**
 * Looks after an open vault: says how the store stands, reopens it when the disk or the database failed under it, and
 * checks the database in the background after an unclean end and once a day.
 * @returns ends the watch
 */
export function watchVault(session: Session, vault: Vault): () => void {
  const leaving = new AbortController()
  const stop = vault.onState((state) => {
    if (state.kind === 'closed') return
    session.parts.announce({ kind: 'store', state: storeStateOf(state) })
    if (state.kind === 'stopped') void session.turn(() => reopen(session, vault, state.code))
  })
  checkSoon(session, vault, leaving.signal).catch((error) => {
    if (!leaving.signal.aborted) session.parts.log.error('background check failed', error)
  })
  return () => {
    stop()
    leaving.abort()
  }
}

/** What was acknowledged is on the disk; whether the rest of it still is, only opening anew can tell. */
async function reopen(session: Session, vault: Vault, code: string): Promise<void> {
  if (session.vault !== vault) return
  session.parts.log.warn('store stopped', { code })
  await session.close()
  await session.start()
}

async function checkSoon(session: Session, vault: Vault, signal: AbortSignal): Promise<void> {
  const { settings, log, announce } = session.parts
  const today = toInstant(Date.now()).slice(0, 10)
  if (!vault.endedUncleanly && settings.get().checked[vault.id] === today) return
  await pause(DELAY, undefined, { signal, ref: false })
  const found = await vault.check('quick', signal)
  log.info('database checked', { ok: found.ok, unclean: vault.endedUncleanly })
  if (found.ok) return settings.change({ checked: { ...settings.get().checked, [vault.id]: today } })
  await session.turn(async () => {
    if (session.vault !== vault) return
    await session.close({ kind: 'damaged', refusal: { kind: 'database-damaged', code: 'SQLITE_CORRUPT' } })
    announce({ kind: 'touched', topics: ['app'] })
  })
}
