import type { Result } from '../../../src-shared/lib/result'
import { ok, refuse } from '../../../src-shared/lib/result'
import { errorCode } from '../error-code'
import type { KdfChoice } from './kdf'
import type { KeyFile } from './key-file'
import { writeKeys } from './key-file'
import type { Keyring } from './keyring'
import { isRealKeyring } from './keyring'
import { isLongEnough } from './passphrase'
import type { KeySlot } from './slots'
import { isKeyringSlot, isPassphraseSlot, makeKeyringSlot, makePassphraseSlot } from './slots'
import type { VaultKeys } from './vault-keys'

export interface SlotFiles {
  readonly keys: string
  readonly keysCopy: string
}

/** The slots of an open vault. Nothing but the key file changes: what is encrypted stays as it is. */
export class Slots {
  readonly #files: SlotFiles
  readonly #keys: VaultKeys
  #content: KeyFile

  constructor(files: SlotFiles, keys: VaultKeys, content: KeyFile) {
    this.#files = files
    this.#keys = keys
    this.#content = content
  }

  async changePassphrase(next: string, kdf: KdfChoice): Promise<Result<void, 'passphrase-too-short' | 'disk-full'>> {
    if (!isLongEnough(next)) return refuse('passphrase-too-short')
    const slot = await makePassphraseSlot(this.#content.vault, this.#keys.dataKey, next, kdf)
    return this.#store([slot, ...this.#content.slots.filter((other) => !isPassphraseSlot(other))])
  }

  async useKeyring(keyring: Keyring): Promise<Result<void, 'keyring-failed' | 'disk-full'>> {
    if (!isRealKeyring(keyring)) return refuse('keyring-failed')
    let slot: KeySlot
    try {
      slot = await makeKeyringSlot(this.#content.vault, this.#keys.dataKey, keyring)
    } catch {
      return refuse('keyring-failed')
    }
    return this.#store([...this.#content.slots.filter((other) => !isKeyringSlot(other)), slot])
  }

  async dropKeyring(): Promise<Result<void, 'only-slot' | 'disk-full'>> {
    const others = this.#content.slots.filter((slot) => !isKeyringSlot(slot))
    if (others.length === this.#content.slots.length) return ok(undefined)
    return others.some(isPassphraseSlot) ? this.#store(others) : refuse('only-slot')
  }

  async #store(slots: readonly KeySlot[]): Promise<Result<void, 'disk-full'>> {
    const next: KeyFile = { ...this.#content, serial: this.#content.serial + 1, slots: [...slots] }
    try {
      await writeKeys(this.#files.keys, this.#files.keysCopy, next)
    } catch (error) {
      if (errorCode(error) === 'ENOSPC') return refuse('disk-full')
      throw error
    }
    this.#content = next
    return ok(undefined)
  }
}
