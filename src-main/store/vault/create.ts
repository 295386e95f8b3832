import { randomBytes, randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Result } from '../../../src-shared/lib/result'
import { ok, refuse } from '../../../src-shared/lib/result'
import { renameDurably } from '../atomic-file'
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
import { type VaultFolder, vaultFolder, vaultsFolder } from './layout'
import { openRefusal } from './open-failure'
import { openFolder } from './open-folder'
import type { CreateOptions } from './options'
import { lookAtPlace } from './place'
import type { CreateRefusal, OpenNotice, OpenRefusal } from './refusals'
import { type StoreSettings, settingsFrom } from './settings'
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
  const name = randomUUID()
  const folder = vaultFolder(join(vaultsFolder(workspace), name))
  let vault: Vault | undefined
  let inUse = false
  try {
    const filled = await fillBeside(folder, unlocked, settings, letter)
    if (!filled.ok) return refuse({ kind: 'disk-full' })
    const opened = await openFolder({ workspace, folder, notices, options, settings, unlocked })
    if (!opened.ok) return refuse(asCreateRefusal(opened.reason))
    vault = opened.value
    inUse = await writeFirstCurrent(workspace, name)
    // Otherwise another process was quicker.
    return inUse ? ok(vault) : refuse({ kind: 'exists' })
  } finally {
    // Made here, and nothing ever pointed to it.
    if (!inUse) await discard(vault, folder)
  }
}

async function fillBeside(
  folder: VaultFolder,
  unlocked: MadeKeys,
  settings: StoreSettings,
  letter: string
): Promise<Result<void, 'disk-full'>> {
  const unfinished = join(dirname(folder.root), `.new-${basename(folder.root)}`)
  await makePrivateFolder(dirname(folder.root))
  try {
    const filled = await fillNewVault(vaultFolder(unfinished), unlocked, settings, letter)
    if (filled.ok) await renameDurably(unfinished, folder.root)
    return filled
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

async function discard(vault: Vault | undefined, folder: VaultFolder): Promise<void> {
  await vault?.close()
  await rm(folder.root, { recursive: true, force: true })
}

function createRefusalOr(error: unknown): CreateRefusal {
  const refusal = openRefusal(error, 'folder')
  if (refusal === undefined) throw error
  return asCreateRefusal(refusal)
}

function asCreateRefusal(refusal: OpenRefusal): CreateRefusal {
  if (refusal.kind === 'disk-full' || refusal.kind === 'unreadable') return refusal
  throw new Error(`A vault that was just made does not open: ${refusal.kind}`)
}
