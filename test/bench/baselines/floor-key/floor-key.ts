import { ARGON2_FLOOR, passphraseKey } from '../../../../src-main/store/keys/kdf'

/** The cheapest derivation that a workspace accepts: Argon2id, 64 MiB, three passes. */
export function floorKey(passphrase: string, salt: Buffer): Promise<Buffer> {
  return passphraseKey(passphrase, salt, ARGON2_FLOOR)
}
