import { randomBytes, randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Result } from '../../../src-shared/lib/result'
import { ok, refuse } from '../../../src-shared/lib/result'
import { renameDurably, syncFolder } from '../atomic-file'
import { errorCode } from '../error-code'
import type { KeyFile } from '../keys/key-file'
import { isRealKeyring } from '../keys/keyring'
import { isLongEnough, MINIMUM_PASSPHRASE } from '../keys/passphrase'
import type { KeySlot } from '../keys/slots'
import { makeKeyringSlot, makePassphraseSlot } from '../keys/slots'
import { VaultKeys } from '../keys/vault-keys'
import { isMachineLetter } from '../machine'
import { readCurrent, writeFirstCurrent } from './current'
import { makePrivateFolder } from './file-mode'
import { fillNewVault } from './fill-new-vault'
import { vaultFolder, vaultsFolder } from './layout'
import { openRefusal } from './open-failure'
import { openFolder } from './open-folder'
import type { CreateOptions } from './options'
import { lookAtPlace } from './place'
import type { CreateRefusal, OpenNotice } from './refusals'
import { settingsFrom } from './settings'
import type { Vault } from './vault'

/**
 * Makes a workspace with a new vault and opens it. Refused where one is or was: what is damaged is restored, not
 * replaced. The vault appears under its name only once it is complete.
 * @param workspace absolute path of a folder, which may exist
 */
export async function createVault(workspace: string, options: CreateOptions): Promise<Result<Vault, CreateRefusal>> {
  const place = await lookAtPlace(workspace)
  if (place.networkFileSystem !== undefined)
    return refuse({ kind: 'network-mount', fileSystem: place.networkFileSystem })
  const notices: OpenNotice[] =
    place.synchronisedBy === undefined ? [] : [{ kind: 'synchronised-folder', service: place.synchronisedBy }]
  try {
    if ((await readCurrent(workspace)).kind !== 'none') return refuse({ kind: 'exists' })
    const made = await makeKeys(options)
    return made.ok ? await build(workspace, options, made.value, notices) : made
  } catch (error) {
    return refuse(createRefusalOr(error))
  }
}

interface MadeKeys {
  readonly keys: VaultKeys
  readonly content: KeyFile
}

async function makeKeys(options: CreateOptions): Promise<Result<MadeKeys, CreateRefusal>> {
  const { passphrase } = options
  const keyring = options.keyring !== undefined && isRealKeyring(options.keyring) ? options.keyring : undefined
  if (passphrase === undefined && keyring === undefined) return refuse({ kind: 'needs-passphrase' })
  if (passphrase !== undefined && !isLongEnough(passphrase)) {
    return refuse({ kind: 'passphrase-too-short', minimum: MINIMUM_PASSPHRASE })
  }
  const [vault, dataKey] = [randomUUID(), randomBytes(32)]
  const slots: KeySlot[] = []
  if (passphrase !== undefined) {
    slots.push(await makePassphraseSlot(vault, dataKey, passphrase, options.kdf ?? 'calibrate'))
  }
  if (keyring !== undefined) {
    const slot = await makeKeyringSlot(vault, dataKey, keyring).catch(() => undefined)
    if (slot === undefined) return refuse({ kind: 'keyring-failed' })
    slots.push(slot)
  }
  return ok({ keys: new VaultKeys(dataKey, vault), content: { format: 1, vault, serial: 1, slots } })
}

async function build(
  workspace: string,
  options: CreateOptions,
  unlocked: MadeKeys,
  notices: readonly OpenNotice[]
): Promise<Result<Vault, CreateRefusal>> {
  const letter = options.machineLetter ?? 'A'
  if (!isMachineLetter(letter)) throw new Error(`Not a machine letter: ${letter}`)
  const settings = settingsFrom(options)
  const vaults = vaultsFolder(workspace)
  await makePrivateFolder(vaults)
  const name = randomUUID()
  const unfinished = join(vaults, `.new-${name}`)
  try {
    await fillNewVault(vaultFolder(unfinished), unlocked, settings, letter)
    await renameDurably(unfinished, join(vaults, name))
    await syncFolder(workspace)
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
  const folder = vaultFolder(join(vaults, name))
  if (!(await writeFirstCurrent(workspace, name))) {
    // Another process was quicker; what is removed here was made above and never used.
    await rm(folder.root, { recursive: true, force: true })
    return refuse({ kind: 'exists' })
  }
  const opened = await openFolder({ workspace, folder, notices, options, settings, unlocked })
  if (opened.ok) return opened
  throw new Error(`A vault that was just made does not open: ${opened.reason.kind}`)
}

function createRefusalOr(error: unknown): CreateRefusal {
  const code = errorCode(error)
  if (code === 'ENOSPC' || code === 'SQLITE_FULL') return { kind: 'disk-full' }
  const refusal = openRefusal(error, 'folder')
  if (refusal?.kind !== 'unreadable') throw error
  return refusal
}
