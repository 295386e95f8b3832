import { randomBytes, scrypt } from 'node:crypto'
import type { Identity, Recipient } from 'age-encryption'

// The scrypt stanza of age v1 (C2SP, age-encryption.org/v1). The library's own works the key out on the thread that asks
// and holds the window up for a second; this one leaves it to the system's threads. Both libraries are loaded when a
// package is made or taken, not at the start.
const LABEL = 'age-encryption.org/v1/scrypt'
const SALT_BYTES = 16
const WRAPPED_BYTES = 32
/** 2^18, as the reference implementation has it. */
const WORK_FACTOR = 18
const HIGHEST_WORK_FACTOR = 20
const NONCE = new Uint8Array(12)

/** What a passphrase locks a package with. */
export function passphraseRecipient(passphrase: string, workFactor = WORK_FACTOR): Recipient {
  return {
    wrapFileKey: async (fileKey) => {
      const salt = randomBytes(SALT_BYTES)
      const key = await keyOf(passphrase, salt, workFactor)
      const [{ Stanza }, { chacha20poly1305 }] = await Promise.all([import('age-encryption'), cipher()])
      const args = ['scrypt', salt.toString('base64').replace(/=+$/u, ''), String(workFactor)]
      return [new Stanza(args, chacha20poly1305(key, NONCE).encrypt(fileKey))]
    }
  }
}

/** What a passphrase opens a package with: null, by the library's contract, where it does not. */
export function passphraseIdentity(passphrase: string): Identity {
  return {
    unwrapFileKey: async (stanzas) => {
      const [stanza] = stanzas
      if (stanzas.length !== 1 || stanza?.args[0] !== 'scrypt') return null
      const [, salted = '', factor = ''] = stanza.args
      const salt = Buffer.from(salted, 'base64')
      const workFactor = /^[1-9][0-9]?$/u.test(factor) ? Number(factor) : Number.NaN
      const sound = stanza.args.length === 3 && salt.length === SALT_BYTES && stanza.body.length === WRAPPED_BYTES
      if (!sound || !(workFactor <= HIGHEST_WORK_FACTOR)) throw new Error('A stanza that is none')
      const key = await keyOf(passphrase, salt, workFactor)
      const { chacha20poly1305 } = await cipher()
      try {
        return chacha20poly1305(key, NONCE).decrypt(stanza.body)
      } catch {
        return null
      }
    }
  }
}

const cipher = () => import('@noble/ciphers/chacha.js')

function keyOf(passphrase: string, salt: Uint8Array, workFactor: number): Promise<Buffer> {
  const salted = Buffer.concat([Buffer.from(LABEL), salt])
  // Twice what scrypt needs: 128 * N * r bytes.
  const options = { N: 2 ** workFactor, r: 8, p: 1, maxmem: 2 * 128 * 8 * 2 ** workFactor }
  return new Promise((resolve, reject) => {
    scrypt(passphrase, salted, 32, options, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
