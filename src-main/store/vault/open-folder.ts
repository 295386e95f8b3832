import { unlink } from 'node:fs/promises'
import type { Result } from '../../../src-shared/lib/result'
import { ok, refuse } from '../../../src-shared/lib/result'
import { sweepTemporaries } from '../atomic-file'
import { errorCode } from '../error-code'
import type { KeyFile } from '../keys/key-file'
import type { Credentials } from '../keys/unlock'
import { VaultKeys } from '../keys/vault-keys'
import type { Lock } from '../lock'
import { takeLock } from '../lock'
import { tightenModes } from './file-mode'
import type { VaultFolder } from './layout'
import { loadKeys } from './load-keys'
import { openDatabase } from './open-database'
import { refusalOr } from './open-failure'
import type { OpenOptions } from './options'
import type { OpenNotice, OpenRefusal } from './refusals'
import type { StoreSettings } from './settings'
import type { Vault } from './vault'

export interface Opening {
  readonly workspace: string
  readonly folder: VaultFolder
  readonly notices: readonly OpenNotice[]
  readonly options: Pick<OpenOptions, 'acceptLoss' | 'lettersElsewhere'> & Credentials
  readonly settings: StoreSettings
  /** The keys, where the caller has them already. */
  readonly unlocked?: { readonly keys: VaultKeys; readonly content: KeyFile }
}

/** Opens one vault folder. Whatever happens, nothing stays open or locked behind a refusal. */
export async function openFolder(opening: Opening): Promise<Result<Vault, OpenRefusal>> {
  const opened = await openOnce(opening)
  if (opened.ok || opened.reason.kind !== 'disk-full') return opened
  // The reserve is for this: to read and to export although the disk is full.
  const released = await unlink(opening.folder.reserve).then(
    () => true,
    () => false
  )
  return released ? openOnce(opening) : opened
}

async function openOnce(opening: Opening): Promise<Result<Vault, OpenRefusal>> {
  const lock = lockFolder(opening.folder)
  if (!lock.ok) return lock
  let opened: Result<Vault, OpenRefusal> | undefined
  try {
    opened = await openLocked(opening, lock.value)
    return opened
  } finally {
    if (opened?.ok !== true) lock.value.release()
  }
}

/** Takes the lock of a vault folder, or says why not. */
export function lockFolder(folder: VaultFolder): Result<Lock, OpenRefusal> {
  try {
    const lock = takeLock(folder.lock)
    return lock.ok ? lock : refuse({ kind: 'locked-by-other' })
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return refuse({ kind: 'database-missing' })
    return refuse(refusalOr(error, 'lock'))
  }
}

async function openLocked(opening: Opening, lock: Lock): Promise<Result<Vault, OpenRefusal>> {
  const { folder, settings } = opening
  try {
    await tightenModes(folder.root)
    await sweepTemporaries(folder.root)
  } catch (error) {
    return refuse(refusalOr(error, 'folder'))
  }
  const unlocked = await unlockFolder(opening)
  if (!unlocked.ok) return unlocked
  const { keys, content, notices } = unlocked.value
  let opened: Result<Vault, OpenRefusal> | undefined
  try {
    opened = await openDatabase({ ...opening, notices: [...opening.notices, ...notices] }, { lock, keys, content })
    return opened
  } finally {
    if (opened?.ok !== true) keys.wipe()
    settings.log('info', 'vault opened', { ok: opened?.ok ?? false })
  }
}

interface UnlockedFolder {
  readonly keys: VaultKeys
  readonly content: KeyFile
  readonly notices: readonly OpenNotice[]
}

async function unlockFolder(opening: Opening): Promise<Result<UnlockedFolder, OpenRefusal>> {
  if (opening.unlocked !== undefined) return ok({ ...opening.unlocked, notices: [] })
  try {
    const loaded = await loadKeys(opening.folder, opening.options, opening.settings.clock)
    if (!loaded.ok) return loaded
    const { dataKey, content, notices } = loaded.value
    return ok({ keys: new VaultKeys(dataKey, content.vault), content, notices })
  } catch (error) {
    return refuse(refusalOr(error, 'keys'))
  }
}
