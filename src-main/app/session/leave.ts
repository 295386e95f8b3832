import type { Answer } from '../../../src-shared/ipc/reply'
import { ok } from '../../../src-shared/lib/result'
import { renameDurably } from '../../store/atomic-file'
import type { Session } from './session'

/** Locks the firm's workspace; leaves the samples for whatever stands behind them. Inside a turn. */
export async function lock(session: Session): Promise<Answer<'app.lock'>> {
  const { workspace } = session
  if (workspace === undefined) return { ok: false, reason: 'not-open' }
  await session.close()
  if (workspace.sample) {
    await session.parts.settings.change({ samples: undefined })
    await session.start()
  }
  return ok({})
}

/**
 * Renames the folder of a workspace that does not open, whole. Nothing in it is touched, and Entente never removes it.
 * Refused while another process has it open, or when it is merely of a newer version. Inside a turn.
 */
export async function setAside(session: Session): Promise<Answer<'app.set-aside'>> {
  const { state, folder } = session
  const kept = new Set(['locked-by-other', 'newer-version', 'network-mount'])
  if (state.kind !== 'damaged' || kept.has(state.refusal.kind)) return { ok: false, reason: 'not-damaged' }
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-')
  const aside = `${folder}-set-aside-${stamp}`
  await renameDurably(folder, aside)
  await session.close({ kind: 'first-run' })
  session.parts.log.warn('workspace set aside', { damage: state.refusal.kind })
  return ok({ setAside: aside })
}
