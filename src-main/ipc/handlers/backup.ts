import { rm } from 'node:fs/promises'
import type { Answer } from '../../../src-shared/ipc/reply'
import { toInstant } from '../../../src-shared/lib/plain-date'
import { ok } from '../../../src-shared/lib/result'
import { translator } from '../../../src-shared/texts/translator'
import { checkWorkspace } from '../../app/check-workspace'
import { newId } from '../../app/new-id'
import type { SettingsFile } from '../../app/settings'
import type { Workspace } from '../../app/workspace'
import { makeBackup } from '../../backup/make'
import type { BackupRefusal } from '../../backup/refusals'
import { renameDurably } from '../../store/atomic-file'
import { attachmentRoom } from '../../store/attachments/room'
import { sweepUnreferenced } from '../../store/attachments/sweep'
import { filesInDrafts } from '../../store/drafts/files-in-drafts'
import { freeSpace } from '../../store/reserve'
import type { Call, HandlersOf } from '../handlers'

type Made = Answer<'backup.make'>
type VaultHandlers = HandlersOf<'backup'> & HandlersOf<'vault'>

/** Backups by hand, and the check of everything. When the last verified one was made is remembered on this machine. */
export function backupHandlers(settings: SettingsFile): VaultHandlers {
  return {
    'backup.make': async (_input, call) => {
      const workspace = call.app.workspace()
      if (workspace === undefined) return { ok: false, reason: 'not-open' }
      const target = await chooseTarget(workspace, call)
      if (target === undefined) return { ok: false, reason: 'cancelled' }
      const made = await makeAt(target, workspace, call)
      if (made.ok) await remember(settings, workspace, made.value.verifiedAt)
      return made
    },
    'backup.status': async (_input, { app }) => {
      const workspace = app.workspace()
      if (workspace === undefined) return { ok: false, reason: 'not-open' }
      const lastVerifiedAt = settings.get().backups[workspace.vault.id]
      return ok(lastVerifiedAt === undefined ? {} : { lastVerifiedAt })
    },
    'vault.check': async (_input, { app, progress, signal }) => {
      const workspace = app.workspace()
      if (workspace === undefined) return { ok: false, reason: 'not-open' }
      const found = await checkWorkspace(workspace.vault, progress, signal)
      if (found === 'cancelled') return { ok: false, reason: found }
      if (found.ok) await sweepAfterGoodCheck(workspace)
      const { problems, ...counts } = found
      return ok({ ...counts, problems: [...problems], checkedAt: toInstant(Date.now()) })
    },
    'vault.room': async (_input, { app }) => {
      const workspace = app.workspace()
      if (workspace === undefined) return { ok: false, reason: 'not-open' }
      return ok({ free: await freeSpace(workspace.vault.folder.root) })
    }
  }
}

/** Only now is it known that nothing is missing: what nobody refers to any more is set aside. */
async function sweepAfterGoodCheck({ vault }: Workspace): Promise<void> {
  const keep = await filesInDrafts(vault.read)
  await sweepUnreferenced(attachmentRoom(vault), { lastCheckWasGood: true, keep })
}

async function chooseTarget({ clock }: Workspace, { app }: Call): Promise<string | undefined> {
  const text = translator(app.language())
  return app.desktop.chooseTarget({
    title: text('dialog.save-backup'),
    fileName: `${text('dialog.backup-name', { date: clock.today() })}.entente`,
    filters: [{ name: text('dialog.backups'), extensions: ['entente'] }]
  })
}

/** Written beside the target first: a file that was there is replaced by a verified backup or not at all. */
async function makeAt(target: string, { vault }: Workspace, { progress, signal }: Call): Promise<Made> {
  const beside = `${target}.${newId().slice(-12)}`
  try {
    const now = Date.now()
    const made = await makeBackup(vault.snapshotSource(), { to: beside, now, onProgress: progress, signal })
    if (!made.ok) return refusedAs(made.reason)
    await renameDurably(beside, target)
    return ok({ file: target, bytes: made.value.bytes, verifiedAt: toInstant(now) })
  } finally {
    await rm(beside, { force: true })
  }
}

function refusedAs(refusal: BackupRefusal): Extract<Made, { ok: false }> {
  switch (refusal.kind) {
    case 'cancelled':
    case 'disk-full':
      return { ok: false, reason: refusal.kind }
    case 'damaged':
      return { ok: false, reason: 'backup-damaged' }
    case 'exists':
      return { ok: false, reason: 'not-writable' }
    case 'unwritable':
      return { ok: false, reason: 'not-writable', params: { code: refusal.code } }
  }
}

async function remember(settings: SettingsFile, { vault }: Workspace, at: ReturnType<typeof toInstant>): Promise<void> {
  await settings.change({ backups: { ...settings.get().backups, [vault.id]: at } })
}
