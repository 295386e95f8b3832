import { join } from 'node:path'
import type { Result } from '../../../src-shared/lib/result'
import { ok, refuse } from '../../../src-shared/lib/result'
import { readCurrent, writeCurrent } from './current'
import type { VaultFolder } from './layout'
import { vaultFolder, vaultsFolder } from './layout'
import { refusalOr } from './open-failure'
import { openFolder } from './open-folder'
import type { OpenOptions } from './options'
import { lookAtPlace } from './place'
import type { OpenNotice, OpenRefusal } from './refusals'
import { settingsFrom } from './settings'
import type { Vault } from './vault'

/**
 * Opens the vault in use of a workspace: lock, keys, connection, tip, migrations, in this order. A refusal changes
 * nothing and creates nothing.
 * @param workspace absolute path of the folder the user opens
 */
export async function openVault(workspace: string, options: OpenOptions): Promise<Result<Vault, OpenRefusal>> {
  const place = await lookAtPlace(workspace)
  if (place.networkFileSystem !== undefined)
    return refuse({ kind: 'network-mount', fileSystem: place.networkFileSystem })
  const found = await findVault(workspace)
  if (!found.ok) return found
  const { folder, adopted } = found.value
  const notices: OpenNotice[] = []
  if (place.synchronisedBy !== undefined) notices.push({ kind: 'synchronised-folder', service: place.synchronisedBy })
  if (adopted !== undefined) notices.push({ kind: 'current-rewritten' })
  const opened = await openFolder({ workspace, folder, notices, options, settings: settingsFrom(options) })
  if (opened.ok && adopted !== undefined) await writeCurrent(workspace, adopted)
  return opened
}

interface FoundVault {
  readonly folder: VaultFolder
  /** The name to write into `current`, where it was lost and there is only one vault. */
  readonly adopted: string | undefined
}

/** The folder of the vault in use. */
export async function findVault(workspace: string): Promise<Result<FoundVault, OpenRefusal>> {
  const current = await attempt(() => readCurrent(workspace))
  if (!current.ok) return current
  const folderOf = (name: string) => vaultFolder(join(vaultsFolder(workspace), name))
  switch (current.value.kind) {
    case 'none':
      return refuse({ kind: 'missing' })
    case 'vault':
      return ok({ folder: folderOf(current.value.name), adopted: undefined })
    case 'unknown': {
      const { candidates } = current.value
      const [only] = candidates
      if (only === undefined || candidates.length > 1) return refuse({ kind: 'no-current', folders: candidates })
      return ok({ folder: folderOf(only), adopted: only })
    }
  }
}

async function attempt<T>(action: () => Promise<T>): Promise<Result<T, OpenRefusal>> {
  try {
    return ok(await action())
  } catch (error) {
    return refuse(refusalOr(error, 'folder'))
  }
}
