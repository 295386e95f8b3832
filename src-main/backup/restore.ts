import { randomUUID } from 'node:crypto'
import { rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, type Result, refuse } from '../../src-shared/lib/result'
import { renameDurably } from '../store/atomic-file'
import { isThere } from '../store/is-there'
import { type Credentials, unlock } from '../store/keys/unlock'
import { VaultKeys } from '../store/keys/vault-keys'
import type { Machine } from '../store/machine'
import { copyRefusal } from '../store/snapshot/copy-failure'
import { isAuthentic, type Manifest } from '../store/snapshot/manifest'
import { beginNewLife, type NewLifeRefusal } from '../store/vault/begin-new-life'
import { writeCurrent } from '../store/vault/current'
import { makePrivateFolder } from '../store/vault/file-mode'
import { type VaultFolder, vaultFolder, vaultsFolder } from '../store/vault/layout'
import type { StoreOptions } from '../store/vault/options'
import { lookAtPlace } from '../store/vault/place'
import { type StoreSettings, settingsFrom } from '../store/vault/settings'
import { runJob } from '../store/workers/run-job'
import { compareSurvey } from './compare-survey'
import type { Container } from './container'
import { MANIFEST } from './entry-names'
import { readPieces } from './pieces'
import type { RestoreRefusal } from './refusals'
import { lettersOf, putAside, type Replaced, releaseReplaced, takeReplaced } from './replaced-vault'
import { type VerifiedPieces, withBackupFile } from './verify'

export interface RestoreOptions extends StoreOptions, Credentials {
  /** Absolute path of the backup file. */
  readonly from: string
  /** Absolute path of the workspace; a new one unless `replace`. */
  readonly workspace: string
  /** Puts the vault that is there aside; never deletes it. */
  readonly replace?: boolean
  /** One capital letter this vault was never written under; the first free one by default. The user must agree to it. */
  readonly machineLetter?: string
  readonly signal?: AbortSignal
  /** Bytes done, of how many. */
  readonly onProgress?: (done: number, total: number) => void
}

export interface Restored {
  readonly workspace: string
  readonly manifest: Manifest
  /** The identity under which the restored vault is written from now on. */
  readonly machine: Machine
  /** Folder name of the vault that was there, where there was one. */
  readonly setAside: string | undefined
}

/**
 * Restores a backup file into a new vault folder, verifies it completely (every piece, the signature of the list, the
 * database, the chain, counts and tip), and only then makes it the workspace's vault.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Result<Restored, RestoreRefusal>> {
  const place = await lookAtPlace(options.workspace)
  if (place.networkFileSystem !== undefined)
    return refuse({ kind: 'network-mount', fileSystem: place.networkFileSystem })
  const replaced = await takeReplaced(options.workspace, options.replace === true)
  if (!replaced.ok) return replaced
  const isNew = !(await isThere(options.workspace))
  try {
    return await withBackupFile(options.from, options.signal, (container, pieces) =>
      restorePieces(options, container, pieces, replaced.value)
    )
  } catch (error) {
    const refusal = copyRefusal(error, options.signal)
    if (refusal === undefined) throw error
    return refuse(refusal)
  } finally {
    releaseReplaced(replaced.value)
    // Of a restore that was refused; a workspace is never empty.
    if (isNew) await rmdir(options.workspace).catch(() => undefined)
  }
}

async function restorePieces(
  options: RestoreOptions,
  container: Container,
  pieces: VerifiedPieces,
  replaced: Replaced | undefined
): Promise<Result<Restored, RestoreRefusal>> {
  const settings = settingsFrom(options)
  const { schema_version: found, app_version: appVersion } = pieces.manifest
  const ours = settings.migrations.length
  if (found > ours) return refuse({ kind: 'newer-version', found, ours, appVersion })
  const vaults = vaultsFolder(options.workspace)
  const unfinished = vaultFolder(join(vaults, `.restoring-${randomUUID()}`))
  await makePrivateFolder(unfinished.root)
  try {
    const unlocked = await unlock(pieces.keys, options, unfinished.tries, settings.clock)
    if (!unlocked.ok) return unlocked
    const keys = new VaultKeys(unlocked.value.dataKey, pieces.keys.vault)
    try {
      return await restoreInto(unfinished, { options, settings, container, pieces, keys, replaced })
    } finally {
      keys.wipe()
    }
  } finally {
    await rm(unfinished.root, { recursive: true, force: true }).catch(() => undefined)
    // Only when nothing else is in it.
    await rmdir(vaults).catch(() => undefined)
  }
}

interface Restoring {
  readonly options: RestoreOptions
  readonly settings: StoreSettings
  readonly container: Container
  readonly pieces: VerifiedPieces
  readonly keys: VaultKeys
  readonly replaced: Replaced | undefined
}

async function restoreInto(unfinished: VaultFolder, restoring: Restoring): Promise<Result<Restored, RestoreRefusal>> {
  const { options, settings, pieces, keys, replaced } = restoring
  const { manifest, keys: content } = pieces
  const unpacked = await unpack(unfinished, restoring)
  if (!unpacked.ok) return unpacked
  const taken = replaced === undefined ? [] : lettersOf(replaced.folder, content.vault, keys)
  const begun = await beginNewLife(unfinished, { keys, content, settings, letter: options.machineLetter, taken })
  if (!begun.ok) return refuse(asRestoreRefusal(begun.reason))
  const name = randomUUID()
  await renameDurably(unfinished.root, join(vaultsFolder(options.workspace), name))
  await writeCurrent(options.workspace, name)
  const setAside = replaced === undefined ? undefined : await putAside(options.workspace, replaced, settings)
  return ok({ workspace: options.workspace, manifest, machine: begun.value, setAside })
}

/** Writes the pieces to the disk, and holds them against the list and the list against the key. */
async function unpack(unfinished: VaultFolder, restoring: Restoring): Promise<Result<void, RestoreRefusal>> {
  const { options, container, pieces, keys } = restoring
  const { manifest } = pieces
  const { signal, onProgress } = options
  if (!isAuthentic(manifest, keys.get('backup'))) return refuse({ kind: 'damaged', problems: [MANIFEST] })
  const total = manifest.blobs.reduce((sum, { bytes }) => sum + bytes, manifest.database.bytes)
  const damaged = await readPieces(container, manifest, unfinished.root, {
    onBytes: (bytes) => onProgress?.(bytes, total),
    ...(signal === undefined ? {} : { signal })
  })
  if (damaged.length > 0) return refuse({ kind: 'damaged', problems: damaged })
  const access = { file: unfinished.database, vaultId: manifest.vault, key: keys.get('database') }
  const problems = compareSurvey(await runJob('survey', { access, depth: 'full' }, signal), manifest)
  return problems.length === 0 ? ok(undefined) : refuse({ kind: 'damaged', problems })
}

function asRestoreRefusal(refusal: NewLifeRefusal): RestoreRefusal {
  switch (refusal.kind) {
    case 'letter-taken':
    case 'disk-full':
    case 'migration-failed':
      return refusal
    case 'database-damaged':
      return { kind: 'damaged', problems: [refusal.code] }
    // Looked at before anything was unpacked, and no copy is made here.
    case 'newer-version':
    case 'backup-failed':
      throw new Error(`Not to be met here: ${refusal.kind}`)
  }
}
