import { createHash, createHmac } from 'node:crypto'
import type { Hasher } from '../../../src-shared/domain/chain/hasher'

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The chain's digests on this platform. */
export const nodeHasher: Hasher = {
  sha256(...parts) {
    const hash = createHash('sha256')
    for (const part of parts) hash.update(part)
    return hash.digest('hex')
  },
  hmacSha256(key, ...parts) {
    const hmac = createHmac('sha256', key)
    for (const part of parts) hmac.update(part)
    return hmac.digest('hex')
  },
  encodeUtf8: (text) => encoder.encode(text),
  decodeUtf8(bytes) {
    try {
      return decoder.decode(bytes)
    } catch {
      return undefined
    }
  }
}
