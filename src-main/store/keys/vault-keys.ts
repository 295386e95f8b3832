import type { KeyPurpose } from './derive'
import { deriveKey } from './derive'

/** The keys of an open vault, derived when first asked for and overwritten at the end. */
export class VaultKeys {
  readonly #dataKey: Buffer
  readonly #vaultId: string
  readonly #derived = new Map<KeyPurpose, Buffer>()
  #wiped = false

  /** @param dataKey 32 bytes; owned from here on */
  constructor(dataKey: Buffer, vaultId: string) {
    this.#dataKey = dataKey
    this.#vaultId = vaultId
  }

  get(purpose: KeyPurpose): Buffer {
    if (this.#wiped) throw new Error('The vault is closed: its keys are gone')
    const known = this.#derived.get(purpose)
    if (known !== undefined) return known
    const key = deriveKey(this.#dataKey, this.#vaultId, purpose)
    this.#derived.set(purpose, key)
    return key
  }

  /** The data key itself, only to seal it into a new slot. */
  get dataKey(): Buffer {
    if (this.#wiped) throw new Error('The vault is closed: its keys are gone')
    return this.#dataKey
  }

  wipe(): void {
    this.#wiped = true
    this.#dataKey.fill(0)
    for (const key of this.#derived.values()) key.fill(0)
    this.#derived.clear()
  }
}
