import { type Kysely, sql } from 'kysely'
import { ERASURE_TYPE, erasurePayload } from '../../../src-shared/domain/chain/erasure'
import { fieldOf, parseJson } from '../../../src-shared/domain/chain/json'
import type { StoredLane } from '../../../src-shared/domain/chain/lane-report'
import type { ErasureOf, StoredEntry } from '../../../src-shared/domain/chain/verify-entry'
import type { LaneHead } from '../../../src-shared/domain/chain/verify-lane'
import { type EventId, eventId } from '../../../src-shared/lib/ids'
import type { Database } from '../tables/database'
import { hexOf } from './bytes'
import { nodeHasher } from './node-hasher'

/** Where a lane is found. */
export interface LaneKey {
  readonly streamId: string
  readonly machine: string
  readonly epoch: number
}

/** An entry with the lane its columns put it in. */
export interface LaneRow {
  readonly key: LaneKey
  readonly kind: string
  readonly vault: string
  readonly entry: StoredEntry
}

/** A lane's record. */
export interface LaneRecord {
  readonly lane: StoredLane
  readonly head: LaneHead
}

const FIRST: LaneKey & { readonly seq: number } = { streamId: '', machine: '', epoch: 0, seq: 0 }

/** Entries by lane and number, a page at a time, from behind a given one. */
export async function readLaneRows(
  db: Kysely<Database>,
  after: LaneRow | undefined,
  limit: number
): Promise<readonly LaneRow[]> {
  const { streamId, machine, epoch, seq } = after ? { ...after.key, seq: after.entry.columns.seq } : FIRST
  const rows = await db
    .selectFrom('events')
    .leftJoin('payloads', 'payloads.position', 'events.position')
    .selectAll('events')
    .select(['payloads.salt', 'payloads.body'])
    .where(sql<boolean>`(stream_id, machine, epoch, seq) > (${streamId}, ${machine}, ${epoch}, ${seq})`)
    .orderBy('events.stream_id')
    .orderBy('events.machine')
    .orderBy('events.epoch')
    .orderBy('events.seq')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    key: { streamId: row.stream_id, machine: row.machine, epoch: row.epoch },
    kind: row.stream_kind,
    vault: row.vault,
    entry: {
      id: row.id,
      columns: {
        vault: row.vault,
        stream: `${row.stream_kind}/${row.stream_id}`,
        machine: row.machine,
        epoch: row.epoch,
        seq: row.seq,
        clock: row.clock,
        type: row.type,
        recorded_at: row.recorded_at,
        actor: row.actor
      },
      header: row.header,
      hash: hexOf(row.hash),
      payload: row.salt && row.body ? { salt: row.salt, bytes: row.body } : undefined
    }
  }))
}

export async function readLaneRecord(db: Kysely<Database>, key: LaneKey): Promise<LaneRecord | undefined> {
  const row = await db
    .selectFrom('lanes')
    .selectAll()
    .where('stream_id', '=', key.streamId)
    .where('machine', '=', key.machine)
    .where('epoch', '=', key.epoch)
    .executeTakeFirst()
  return row && laneRecord(row)
}

/** Lanes that have a head but not one entry. */
export async function readEmptyLanes(db: Kysely<Database>): Promise<readonly LaneRecord[]> {
  const rows = await db
    .selectFrom('lanes')
    .selectAll()
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('events')
            .select('events.position')
            .whereRef('events.stream_id', '=', 'lanes.stream_id')
            .whereRef('events.machine', '=', 'lanes.machine')
            .whereRef('events.epoch', '=', 'lanes.epoch')
        )
      )
    )
    .execute()
  return rows.map(laneRecord)
}

function laneRecord(row: {
  readonly stream_id: string
  readonly machine: string
  readonly epoch: number
  readonly stream_kind: string
  readonly vault: string
  readonly public_key: Uint8Array
  readonly head_seq: number
  readonly head_hash: Uint8Array
}): LaneRecord {
  return {
    lane: {
      vault: row.vault,
      stream: `${row.stream_kind}/${row.stream_id}`,
      machine: row.machine,
      epoch: row.epoch,
      publicKey: hexOf(row.public_key)
    },
    head: { seq: row.head_seq, hash: hexOf(row.head_hash) }
  }
}

/** Which entries the erasures of this vault name. */
export async function readErasures(db: Kysely<Database>): Promise<ErasureOf> {
  const rows = await db
    .selectFrom('events')
    .innerJoin('payloads', 'payloads.position', 'events.position')
    .select(['events.id', 'payloads.body'])
    .where('events.type', '=', sql.lit(ERASURE_TYPE))
    .execute()
  const named = new Map<string, { readonly by: EventId; readonly hash: string }>()
  for (const row of rows) {
    const text = nodeHasher.decodeUtf8(row.body)
    const payload = text === undefined ? undefined : fieldOf(parseJson(text), 'payload')
    const erasure = erasurePayload.safeParse(payload)
    if (!erasure.success) continue
    for (const { event, hash } of erasure.data.erased) named.set(event, { by: eventId.parse(row.id), hash })
  }
  return (id) => named.get(id)
}
