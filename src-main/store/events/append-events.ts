import { randomBytes } from 'node:crypto'
import type { Transaction } from 'kysely'
import { assertCanonical } from '../../../src-shared/domain/chain/canonical'
import {
  entryHash,
  headerBytes,
  laneStart,
  payloadBytes,
  payloadDigest,
  SALT_BYTES
} from '../../../src-shared/domain/chain/digests'
import { type Digest, type EntryHeader, entryHeader, type Lane } from '../../../src-shared/domain/chain/entry-header'
import { type JsonValue, withoutUndefined } from '../../../src-shared/domain/chain/json'
import { registerAttachments } from '../attachments/register'
import type { Database } from '../tables/database'
import { bumpTip, readTip } from '../tip'
import { bytesOf } from './bytes'
import { laneOf, readLaneEnd, writeLaneEnd } from './lane-heads'
import { nodeHasher } from './node-hasher'
import type { Append, AppendedEvent, NewEvent } from './stored-event'

interface Entry {
  readonly event: NewEvent
  readonly payload: JsonValue
  readonly header: EntryHeader
  readonly headerBytes: Uint8Array
  readonly hash: Digest
  readonly salt: Uint8Array
  readonly body: Uint8Array
}

/**
 * Chains events to the end of this machine's lane and writes them, with the files they name. Tip and lane move along.
 * @returns the events with their places, in order
 * @throws NotCanonicalError when a payload has no canonical form; Error when it names a file that is not safe on the
 *   disk yet, or when the lane belongs to another key: bugs, and nothing of the transaction may be kept
 */
export async function appendEvents(trx: Transaction<Database>, append: Append): Promise<readonly AppendedEvent[]> {
  if (append.events.length === 0) return []
  const lane = laneOf(append)
  const end = await readLaneEnd(trx, append)
  const clock = (await readTip(trx)).clock
  const recordedAt = end && end.recordedAt > append.recordedAt ? end.recordedAt : append.recordedAt
  const start = { prev: end?.hash ?? laneStart(nodeHasher, lane), seq: end?.seq ?? 0, clock, recordedAt }
  const entries = chain(append, lane, start)
  const first = await insert(trx, append, entries)
  const last = entries.at(-1)
  if (last) await writeLaneEnd(trx, append, { seq: last.header.seq, hash: bytesOf(last.hash) }, end === undefined)
  await bumpTip(
    trx,
    entries.map((entry) => bytesOf(entry.hash)),
    clock + entries.length
  )
  const appended = entries.map((entry, index) => appendedEvent(append, entry, first + index))
  for (const event of appended) await registerAttachments(trx, event)
  return appended
}

interface Start {
  readonly prev: Digest
  readonly seq: number
  readonly clock: number
  readonly recordedAt: Append['recordedAt']
}

function chain(append: Append, lane: Lane, start: Start): readonly Entry[] {
  let prev = start.prev
  return append.events.map((event, index) => {
    const salt = (append.random ?? randomBytes)(SALT_BYTES)
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

/** @returns the position of the first entry; the others follow it */
async function insert(trx: Transaction<Database>, append: Append, entries: readonly Entry[]): Promise<number> {
  const { max } = await trx
    .selectFrom('events')
    .select((eb) => eb.fn.max('position').as('max'))
    .executeTakeFirstOrThrow()
  const first = (max ?? 0) + 1
  for (const [index, { event, header, ...entry }] of entries.entries()) {
    const position = first + index
    await trx
      .insertInto('events')
      .values({
        position,
        id: event.id,
        vault: header.vault,
        stream_kind: append.stream.kind,
        stream_id: append.stream.id,
        machine: header.machine,
        epoch: header.epoch,
        seq: header.seq,
        clock: header.clock,
        type: header.type,
        recorded_at: header.recorded_at,
        actor: header.actor,
        header: entry.headerBytes,
        hash: bytesOf(entry.hash)
      })
      .execute()
    await trx.insertInto('payloads').values({ position, salt: entry.salt, body: entry.body }).execute()
  }
  return first
}

function appendedEvent(append: Append, { event, payload, header, hash }: Entry, position: number): AppendedEvent {
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
