import { setTimeout as pause } from 'node:timers/promises'
import { dayOf, daysBetween, type PlainDate, toInstant } from '../../../src-shared/lib/plain-date'
import type { Vault } from '../../store/vault/vault'
import { checkWorkspace } from '../check-workspace'
import type { Session } from './session'
import { storeStateOf } from './store-state'

/** The window comes first: what is checked is read from the same disk. */
const DELAY = 5_000

/** All of a workspace, every attachment included, is read again after as many days. */
const WHOLE_EVERY = 7

/**
 * Looks after an open vault: says how the store stands, reopens it when the disk or the database failed under it, and
 * checks in the background: the database after an unclean end and once a day, everything once a week.
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
  await session.close({ kind: 'locked', keyringFailed: false, waitUntil: 0, because: 'store-stopped' })
  await session.start()
}

async function checkSoon(session: Session, vault: Vault, signal: AbortSignal): Promise<void> {
  await pause(DELAY, undefined, { signal, ref: false })
  const today = dayOf(toInstant(Date.now()), session.parts.systemZone)
  const { checked } = session.parts.settings.get()
  if (vault.endedUncleanly || checked[vault.id] !== today) await checkDatabase(session, vault, today, signal)
  if (session.vault === vault) await checkWhole(session, vault, today, signal)
}

async function checkDatabase(session: Session, vault: Vault, today: PlainDate, signal: AbortSignal): Promise<void> {
  const { settings, log, announce } = session.parts
  const found = await vault.check('quick', signal)
  log.info('database checked', { ok: found.ok, unclean: vault.endedUncleanly })
  if (found.ok) return settings.change({ checked: { ...settings.get().checked, [vault.id]: today } })
  await session.turn(async () => {
    if (session.vault !== vault) return
    await session.close({ kind: 'damaged', refusal: { kind: 'database-damaged', code: 'SQLITE_CORRUPT' } })
    announce({ kind: 'touched', topics: ['app'] })
  })
}

/** A workspace that is new on this machine was verified when it was made or restored: its first week starts then. */
async function checkWhole(session: Session, vault: Vault, today: PlainDate, signal: AbortSignal): Promise<void> {
  const { settings, log } = session.parts
  const last = settings.get().checkedWhole[vault.id]
  const remember = () => settings.change({ checkedWhole: { ...settings.get().checkedWhole, [vault.id]: today } })
  if (last === undefined) return remember()
  if (daysBetween(last, today) < WHOLE_EVERY) return
  const found = await checkWorkspace(vault, () => undefined, signal)
  if (found === 'cancelled') return
  log.info('workspace checked', { ok: found.ok, problems: found.problems.length })
  if (found.ok) return remember()
  if (session.vault === vault) session.note('anomalies-found')
}
