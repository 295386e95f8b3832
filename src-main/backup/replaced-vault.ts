import { lstat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ok, type Result, refuse } from '../../src-shared/lib/result'
import { renameDurably } from '../store/atomic-file'
import type { VaultKeys } from '../store/keys/vault-keys'
import type { Lock } from '../store/lock'
import { readCurrent } from '../store/vault/current'
import { type VaultFolder, vaultFolder, vaultsFolder } from '../store/vault/layout'
import { lockFolder } from '../store/vault/open-folder'
import { readLetters } from '../store/vault/read-letters'
import type { StoreSettings } from '../store/vault/settings'

/** The vault that is about to be put aside, locked so that nobody opens it meanwhile. */
export interface Replaced {
  readonly folder: VaultFolder
  readonly lock: Lock | undefined
}

/** Looks what is in the way of a restore. Undefined where nothing is. */
export async function takeReplaced(
  workspace: string,
  allowed: boolean
): Promise<Result<Replaced | undefined, { readonly kind: 'occupied' } | { readonly kind: 'locked-by-other' }>> {
  const current = await readCurrent(workspace)
  if (current.kind === 'none') return ok(undefined)
  if (!allowed) return refuse({ kind: 'occupied' })
  if (current.kind === 'unknown') return ok(undefined)
  const folder = vaultFolder(join(vaultsFolder(workspace), current.name))
  if (!(await lstat(folder.root).catch(() => undefined))) return ok(undefined)
  const lock = lockFolder(folder)
  if (lock.ok) return ok({ folder, lock: lock.value })
  // A lock that cannot even be read belongs to the damage this restore is for.
  return lock.reason.kind === 'locked-by-other' ? refuse(lock.reason) : ok({ folder, lock: undefined })
}

export function releaseReplaced(replaced: Replaced | undefined): void {
  replaced?.lock?.release()
}

/** The letters the vault that is put aside was written under, where it still opens with the same key. */
export function lettersOf(folder: VaultFolder, vaultId: string, keys: VaultKeys): readonly string[] {
  return readLetters({ file: folder.database, vaultId, key: keys.get('database') })
}

/**
 * Renames the folder of the vault that was replaced. The workspace points to the new one already, so a failure here
 * changes nothing but the name. Answers the new name, or the old one.
 */
export async function putAside(workspace: string, replaced: Replaced, settings: StoreSettings): Promise<string> {
  // Windows does not rename a folder with an open file in it.
  releaseReplaced(replaced)
  const stamp = new Date(settings.clock()).toISOString().replaceAll(/[:.]/gu, '-')
  const name = `set-aside-${stamp}`
  try {
    await renameDurably(replaced.folder.root, join(vaultsFolder(workspace), name))
    return name
  } catch (error) {
    settings.log('warn', 'replaced vault not renamed', { error })
    return basename(replaced.folder.root)
  }
}
