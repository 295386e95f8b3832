import type { Kysely } from 'kysely'
import { fieldOf, type JsonValue, parseJson } from '../../../src-shared/domain/chain/json'
import { type EventId, eventId, machineId, personId, type StreamId, streamId } from '../../../src-shared/lib/ids'
import { instant } from '../../../src-shared/lib/plain-date'
import type { Database } from '../tables/database'
import { nodeHasher } from './node-hasher'
import type { StoredEvent, StoredPayload } from './stored-event'

function eventRows(db: Kysely<Database>) {
  return db
    .selectFrom('events')
    .leftJoin('payloads', 'payloads.position', 'events.position')
    .leftJoin('erasures', 'erasures.position', 'events.position')
    .select([
      'events.position',
      'events.id',
      'events.stream_kind',
      'events.stream_id',
      'events.machine',
      'events.epoch',
      'events.seq',
      'events.clock',
      'events.type',
      'events.recorded_at',
      'events.actor',
      'events.hash',
      'payloads.body',
      'erasures.erased_by'
    ])
}

type EventRow = Awaited<ReturnType<ReturnType<typeof eventRows>['execute']>>[number]

/** The events of one stream in the order of folding: logical clock, machine, epoch, number. */
export async function loadStream(db: Kysely<Database>, stream: StreamId): Promise<readonly StoredEvent[]> {
  const rows = await eventRows(db)
    .where('events.stream_id', '=', stream)
    .orderBy('events.clock')
    .orderBy('events.machine')
    .orderBy('events.epoch')
    .orderBy('events.seq')
    .execute()
  return rows.map(toStoredEvent)
}

/**
 * Every event of the vault in the order this copy received them, a page at a time, for rebuilding what is derived.
 * @param after the last position already seen, 0 for the beginning
 * @internal for tests
 */
export async function loadEventsAfter(
  db: Kysely<Database>,
  after: number,
  limit: number
): Promise<readonly StoredEvent[]> {
  const rows = await eventRows(db)
    .where('events.position', '>', after)
    .orderBy('events.position')
    .limit(limit)
    .execute()
  return rows.map(toStoredEvent)
}

/** Some events of whatever streams, by their positions; in that order. */
export async function loadEventsAt(
  db: Kysely<Database>,
  positions: readonly number[]
): Promise<readonly StoredEvent[]> {
  if (positions.length === 0) return []
  const rows = await eventRows(db).where('events.position', 'in', positions).orderBy('events.position').execute()
  return rows.map(toStoredEvent)
}

export async function loadEvent(db: Kysely<Database>, id: EventId): Promise<StoredEvent | undefined> {
  const row = await eventRows(db).where('events.id', '=', id).executeTakeFirst()
  return row && toStoredEvent(row)
}

export interface StreamListed {
  readonly kind: string
  readonly id: StreamId
}

/** All streams, those of unknown kinds too, or those of one kind; by id, which is by creation. */
export async function listStreams(db: Kysely<Database>, kind?: string): Promise<readonly StreamListed[]> {
  let query = db.selectFrom('lanes').select(['stream_kind', 'stream_id']).distinct().orderBy('stream_id')
  if (kind !== undefined) query = query.where('stream_kind', '=', kind)
  const rows = await query.execute()
  return rows.map((row) => ({ kind: row.stream_kind, id: streamId.parse(row.stream_id) }))
}

function toStoredEvent(row: EventRow): StoredEvent {
  return {
    id: eventId.parse(row.id),
    type: row.type,
    payload: toPayload(row),
    stream: { kind: row.stream_kind, id: streamId.parse(row.stream_id) },
    place: {
      position: row.position,
      machine: machineId.parse(row.machine),
      epoch: row.epoch,
      seq: row.seq,
      clock: row.clock
    },
    actor: personId.parse(row.actor),
    recordedAt: instant.parse(row.recorded_at),
    hash: row.hash
  }
}

function toPayload(row: EventRow): StoredPayload {
  if (row.body === null) return { state: row.erased_by === null ? 'missing' : 'erased' }
  const value = readBody(row.body, row.id)
  return value === undefined ? { state: 'missing' } : { state: 'present', value }
}

function readBody(body: Uint8Array, id: string): JsonValue | undefined {
  const text = nodeHasher.decodeUtf8(body)
  const envelope = text === undefined ? undefined : parseJson(text)
  return fieldOf(envelope, 'id') === id ? fieldOf(envelope, 'payload') : undefined
}
