import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { syncFolder } from '../atomic-file'
import { createDatabase } from '../connection'
import { kyselyOn } from '../connection-dialect'
import type { KeyFile } from '../keys/key-file'
import { writeKeys } from '../keys/key-file'
import type { VaultKeys } from '../keys/vault-keys'
import { addMachine } from '../machine'
import { migrate } from '../migrations/runner'
import { readTip } from '../tip'
import { writeTipFile } from '../tip-file'
import { makePrivateFolder } from './file-mode'
import type { VaultFolder } from './layout'
import type { StoreSettings } from './settings'
import { instantOf } from './settings'

/** Puts everything a new vault holds into a folder: keys first, then the database, on disk when it comes back. */
export async function fillNewVault(
  folder: VaultFolder,
  unlocked: { readonly keys: VaultKeys; readonly content: KeyFile },
  settings: StoreSettings,
  letter: string
): Promise<Result<void, 'disk-full'>> {
  const { keys, content } = unlocked
  for (const part of [folder.root, folder.blobs, folder.staging, folder.backups]) await makePrivateFolder(part)
  await writeKeys(folder.keys, folder.keysCopy, content)
  const db = createDatabase({ file: folder.database, vaultId: content.vault, key: keys.get('database') })
  try {
    const migrated = await migrate(db, {
      migrations: settings.migrations,
      vaultId: content.vault,
      appVersion: settings.appVersion,
      now: instantOf(settings),
      backup: () => Promise.reject(new Error('A new vault needs no copy')),
      log: settings.log
    })
    if (!migrated.ok && migrated.reason.kind === 'disk-full') return refuse('disk-full')
    if (!migrated.ok) throw new Error(`The migrations do not run: ${JSON.stringify(migrated.reason)}`)
    addMachine(db, { letter, now: settings.clock(), sealKey: keys.get('machine') })
    const tip = { file: folder.tip, vaultId: content.vault, key: keys.get('tip') }
    await writeTipFile(tip, await readTip(kyselyOn(db)))
  } finally {
    db.close()
  }
  await syncFolder(folder.root)
  return ok(undefined)
}
