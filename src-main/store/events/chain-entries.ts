import { assertCanonical } from '../../../src-shared/domain/chain/canonical'
import {
  entryHash,
  headerBytes,
  payloadBytes,
  payloadDigest,
  SALT_BYTES
} from '../../../src-shared/domain/chain/digests'
import { type Digest, type EntryHeader, entryHeader, type Lane } from '../../../src-shared/domain/chain/entry-header'
import { type JsonValue, withoutUndefined } from '../../../src-shared/domain/chain/json'
import { fewRandomBytes } from '../random'
import { bytesOf } from './bytes'
import { nodeHasher } from './node-hasher'
import type { Append, AppendedEvent, NewEvent } from './stored-event'

/** An event under its header, ready to be written. */
export interface Entry {
  readonly event: NewEvent
  readonly payload: JsonValue
  readonly header: EntryHeader
  readonly headerBytes: Uint8Array
  readonly hash: Digest
  readonly salt: Uint8Array
  readonly body: Uint8Array
}

/** Where a lane goes on. */
export interface Start {
  readonly prev: Digest
  readonly seq: number
  readonly clock: number
  readonly recordedAt: Append['recordedAt']
}

/**
 * Chains events one after the other.
 * @throws NotCanonicalError when a payload has no canonical form
 */
export function chain(append: Append, lane: Lane, start: Start): readonly Entry[] {
  let prev = start.prev
  return append.events.map((event, index) => {
    const salt = (append.random ?? fewRandomBytes)(SALT_BYTES)
    const payload = withoutUndefined(event.payload)
    assertCanonical(payload)
    const body = payloadBytes(nodeHasher, event.id, payload)
    const header = entryHeader.parse({
      v: 1,
      vault: lane.vault,
      stream: lane.stream,
      machine: lane.machine,
      epoch: lane.epoch,
      seq: start.seq + 1 + index,
      clock: start.clock + 1 + index,
      prev,
      type: event.type,
      recorded_at: start.recordedAt,
      actor: append.actor,
      payload_digest: payloadDigest(nodeHasher, salt, body)
    })
    const bytes = headerBytes(nodeHasher, header)
    prev = entryHash(nodeHasher, bytes)
    return { event, payload, header, headerBytes: bytes, hash: prev, salt, body }
  })
}

/** The rows of an entry. */
export function entryRows({ stream }: Append, { event, header, ...entry }: Entry, position: number) {
  return {
    event: {
      position,
      id: event.id,
      vault: header.vault,
      stream_kind: stream.kind,
      stream_id: stream.id,
      machine: header.machine,
      epoch: header.epoch,
      seq: header.seq,
      clock: header.clock,
      type: header.type,
      recorded_at: header.recorded_at,
      actor: header.actor,
      header: entry.headerBytes,
      hash: bytesOf(entry.hash)
    },
    payload: { position, salt: entry.salt, body: entry.body }
  }
}

/** The entry as it stands once it is written. */
export function appendedEvent(
  append: Append,
  { event, payload, header, hash }: Entry,
  position: number
): AppendedEvent {
  return {
    id: event.id,
    type: event.type,
    payload,
    stream: append.stream,
    place: { position, machine: header.machine, epoch: header.epoch, seq: header.seq, clock: header.clock },
    actor: header.actor,
    recordedAt: header.recorded_at,
    hash: bytesOf(hash),
    clockWentBack: header.recorded_at !== append.recordedAt
  }
}
