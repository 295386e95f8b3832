import type { Result } from '../../../src-shared/lib/result'
import { ok, refuse } from '../../../src-shared/lib/result'
import type { KeyFile } from './key-file'
import type { Keyring } from './keyring'
import { isKeyringSlot, isPassphraseSlot, openKeyringSlot, openPassphraseSlot } from './slots'
import { readTries, waitLeft, writeTries } from './tries'

export interface Credentials {
  readonly passphrase?: string
  readonly keyring?: Keyring
}

export type UnlockRefusal =
  | { readonly kind: 'needs-passphrase'; readonly keyringFailed: boolean }
  | { readonly kind: 'wrong-passphrase'; readonly tries: number }
  | { readonly kind: 'wait'; readonly milliseconds: number }

export interface Unlocked {
  /** 32 bytes; the caller overwrites it at the end. */
  readonly dataKey: Buffer
  /** A keyring was at hand and its slot did not open. */
  readonly keyringFailed: boolean
}

/**
 * Finds the data key: by the keyring where it can, else by the passphrase. Every try of a passphrase is counted before
 * it is made, so that ending the process gains nothing.
 * @param triesFile where wrong tries are counted
 * @param now milliseconds since 1970
 */
export async function unlock(
  keys: KeyFile,
  credentials: Credentials,
  triesFile: string,
  now: () => number
): Promise<Result<Unlocked, UnlockRefusal>> {
  const { byKeyring, keyringFailed } = await tryKeyring(keys, credentials.keyring)
  if (byKeyring !== undefined) return ok({ dataKey: byKeyring, keyringFailed: false })
  if (credentials.passphrase === undefined) return refuse({ kind: 'needs-passphrase', keyringFailed })
  const byPassphrase = await tryPassphrase(keys, credentials.passphrase, triesFile, now)
  return byPassphrase.ok ? ok({ dataKey: byPassphrase.value, keyringFailed }) : byPassphrase
}

async function tryKeyring(keys: KeyFile, keyring: Keyring | undefined) {
  const slot = keys.slots.find(isKeyringSlot)
  if (slot === undefined || keyring === undefined) return { byKeyring: undefined, keyringFailed: false }
  const byKeyring = await openKeyringSlot(keys.vault, slot, keyring)
  return { byKeyring, keyringFailed: byKeyring === undefined }
}

async function tryPassphrase(
  keys: KeyFile,
  passphrase: string,
  triesFile: string,
  now: () => number
): Promise<Result<Buffer, UnlockRefusal>> {
  const before = await readTries(triesFile)
  const milliseconds = waitLeft(before, now())
  if (milliseconds > 0) {
    if (before.at > now()) await writeTries(triesFile, { ...before, at: now() })
    return refuse({ kind: 'wait', milliseconds })
  }
  const tries = before.count + 1
  await countTry(triesFile, { count: tries, at: now() })
  for (const slot of keys.slots.filter(isPassphraseSlot)) {
    const dataKey = await openPassphraseSlot(keys.vault, slot, passphrase)
    if (dataKey === undefined) continue
    await countTry(triesFile, { count: 0, at: now() })
    return ok(dataKey)
  }
  return refuse({ kind: 'wrong-passphrase', tries })
}

// A full disk must not keep the owner out.
async function countTry(file: string, tries: { count: number; at: number }): Promise<void> {
  await writeTries(file, tries).catch(() => undefined)
}
