import type { EventId } from '../../lib/ids'
import { canonicalText } from './canonical'
import { type Digest, digest, type EntryHeader, type Lane } from './entry-header'
import type { Hasher } from './hasher'
import type { JsonValue } from './json'

const PAYLOAD_DOMAIN = 'entente/payload/1\0'
const ENTRY_DOMAIN = 'entente/entry/1\0'
const LANE_DOMAIN = 'entente/lane/1\0'

export const SALT_BYTES = 32

/** The bytes whose digest stands in the header: the payload together with the id other entries call the event by. */
export function payloadBytes(hasher: Hasher, id: EventId, payload: JsonValue): Uint8Array {
  return hasher.encodeUtf8(canonicalText({ id, payload }))
}

/** HMAC-SHA256 under the entry's own salt, so that what was erased cannot be guessed from its digest. */
export function payloadDigest(hasher: Hasher, salt: Uint8Array, bytes: Uint8Array): Digest {
  return digest.parse(hasher.hmacSha256(salt, hasher.encodeUtf8(PAYLOAD_DOMAIN), bytes))
}

export function headerBytes(hasher: Hasher, header: EntryHeader): Uint8Array {
  return hasher.encodeUtf8(canonicalText(header))
}

export function entryHash(hasher: Hasher, bytes: Uint8Array): Digest {
  return digest.parse(hasher.sha256(hasher.encodeUtf8(ENTRY_DOMAIN), bytes))
}

/** `prev` of the first entry of a lane: it ties the lane to its vault, machine, epoch, key and stream. */
export function laneStart(hasher: Hasher, lane: Lane): Digest {
  const { vault, machine, epoch, publicKey, stream } = lane
  const text = canonicalText({ vault, machine, epoch, public_key: publicKey, stream })
  return digest.parse(hasher.sha256(hasher.encodeUtf8(LANE_DOMAIN), hasher.encodeUtf8(text)))
}
