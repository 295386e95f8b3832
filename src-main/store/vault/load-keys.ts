import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Result } from '../../../src-shared/lib/result'
import { ok, refuse } from '../../../src-shared/lib/result'
import type { KeyFile } from '../keys/key-file'
import { readKeys, writeKeys } from '../keys/key-file'
import { isKeyringSlot, isPassphraseSlot } from '../keys/slots'
import type { Credentials } from '../keys/unlock'
import { unlock } from '../keys/unlock'
import { snapshotFolder } from '../snapshot/snapshot-folder'
import type { VaultFolder } from './layout'
import type { OpenNotice, OpenRefusal } from './refusals'

export interface LoadedKeys {
  readonly content: KeyFile
  readonly dataKey: Buffer
  readonly notices: readonly OpenNotice[]
}

/** Reads the key file wherever a good copy is, opens a slot, and mends what can be mended. */
export async function loadKeys(
  folder: VaultFolder,
  credentials: Credentials,
  now: () => number
): Promise<Result<LoadedKeys, OpenRefusal>> {
  const found = await readKeys(folder.keys, folder.keysCopy, await keysOfBackups(folder))
  if (found === undefined) return refuse({ kind: 'keys-damaged' })
  const unlocked = await unlock(found.keys, credentials, folder.tries, now)
  if (!unlocked.ok) return unlocked
  const { dataKey, keyringFailed } = unlocked.value
  const content = keyringFailed ? withoutKeyring(found.keys) : found.keys
  const notices: OpenNotice[] = []
  if (!found.bothGood) notices.push({ kind: 'keys-repaired' })
  if (content !== found.keys) notices.push({ kind: 'keyring-slot-dropped' })
  if (notices.length > 0) await writeKeys(folder.keys, folder.keysCopy, content)
  return ok({ content, dataKey, notices })
}

// Only where a passphrase remains; it is how the vault was just opened.
function withoutKeyring(keys: KeyFile): KeyFile {
  const slots = keys.slots.filter((slot) => !isKeyringSlot(slot))
  return slots.some(isPassphraseSlot) ? { ...keys, serial: keys.serial + 1, slots } : keys
}

/** The key files of the copies inside the vault, newest first. */
async function keysOfBackups(folder: VaultFolder): Promise<readonly string[]> {
  const names = await readdir(folder.backups).catch(() => [])
  return names
    .toSorted()
    .toReversed()
    .map((name) => snapshotFolder(join(folder.backups, name)).keys)
}
