import type { ParsedInput } from '../../../src-shared/ipc/contract'
import type { Answer } from '../../../src-shared/ipc/reply'
import { ok } from '../../../src-shared/lib/result'
import { translator } from '../../../src-shared/texts/translator'
import type { Session } from '../../app/session/session'
import type { RestoreRefusal } from '../../backup/refusals'
import { restoreBackup as restore } from '../../backup/restore'
import type { Call } from '../handlers'

type Restored = Answer<'app.restore-backup'>

/**
 * Restores a chosen backup into the firm's workspace and opens it. What is there is closed, put aside whole and kept; if
 * the restore is refused it stays, locked where only a passphrase opens it.
 */
export async function restoreBackup(
  session: Session,
  { passphrase, letter }: ParsedInput<'app.restore-backup'>,
  { app, progress, signal }: Call
): Promise<Restored> {
  const text = translator(app.language())
  const [from] = await app.desktop.chooseFiles({
    title: text('dialog.choose-backup'),
    many: false,
    filters: [
      { name: text('dialog.backups'), extensions: ['entente'] },
      { name: text('dialog.all-files'), extensions: ['*'] }
    ]
  })
  if (from === undefined) return { ok: false, reason: 'cancelled' }
  await session.close()
  await session.parts.settings.change({ samples: undefined })
  const keyring = await session.parts.keyring()
  const credentials = { ...(passphrase !== '' && { passphrase }), ...(keyring && passphrase === '' && { keyring }) }
  const restored = await restore({
    ...session.storeOptions(),
    ...credentials,
    from,
    workspace: session.folder,
    replace: true,
    machineLetter: letter,
    signal,
    onProgress: progress
  })
  if (!restored.ok) {
    await session.start()
    return refusedAs(restored.reason)
  }
  const refusal = await session.open(credentials)
  session.parts.log.info('backup restored', { opened: refusal === undefined })
  return ok(restored.value.setAside === undefined ? {} : { setAside: restored.value.setAside })
}

function refusedAs(refusal: RestoreRefusal): Extract<Restored, { ok: false }> {
  switch (refusal.kind) {
    case 'cancelled':
    case 'wrong-passphrase':
    case 'disk-full':
    case 'not-a-backup':
      return { ok: false, reason: refusal.kind }
    case 'needs-passphrase':
      return { ok: false, reason: 'wrong-passphrase' }
    case 'wait':
      return { ok: false, reason: 'wait', params: { seconds: Math.ceil(refusal.milliseconds / 1000) } }
    case 'damaged':
      return { ok: false, reason: 'backup-damaged' }
    case 'newer-version':
      return { ok: false, reason: 'newer-version', params: { version: refusal.appVersion } }
    case 'letter-taken':
      return { ok: false, reason: 'letter-taken', params: { taken: refusal.taken.join(' ') } }
    case 'unreadable':
      return { ok: false, reason: 'not-a-backup', params: { code: refusal.code } }
    case 'network-mount':
      return { ok: false, reason: 'network-mount', params: { fileSystem: refusal.fileSystem } }
    case 'unwritable':
      return { ok: false, reason: 'not-writable', params: { code: refusal.code } }
    case 'occupied':
    case 'locked-by-other':
    case 'migration-failed':
      return { ok: false, reason: 'cannot-open' }
  }
}
