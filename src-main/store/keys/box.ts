import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const CIPHER = 'aes-256-gcm'
const NONCE = 12
const TAG = 16

/**
 * Seals a small secret: AES-256-GCM with a random nonce.
 * @param key 32 bytes, used for few boxes only
 * @param header authenticated, not hidden, and needed again to open
 * @returns nonce, ciphertext and tag in one
 */
export function seal(key: Buffer, plain: Uint8Array, header: string): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CIPHER, key, nonce)
  cipher.setAAD(Buffer.from(header))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Opens what `seal` made; undefined when the key or the header is another one, or a byte was changed. */
export function unseal(key: Buffer, box: Uint8Array, header: string): Buffer | undefined {
  if (box.length < NONCE + TAG) return undefined
  const decipher = createDecipheriv(CIPHER, key, box.subarray(0, NONCE), { authTagLength: TAG })
  decipher.setAAD(Buffer.from(header))
  decipher.setAuthTag(box.subarray(box.length - TAG))
  try {
    return Buffer.concat([decipher.update(box.subarray(NONCE, box.length - TAG)), decipher.final()])
  } catch {
    return undefined
  }
}
