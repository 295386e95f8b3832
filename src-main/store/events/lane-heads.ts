import type { Transaction } from 'kysely'
import { type Digest, digest, type Lane, lane } from '../../../src-shared/domain/chain/entry-header'
import { nameOfStream } from '../../../src-shared/domain/chain/stream-name'
import { type Instant, instant } from '../../../src-shared/lib/plain-date'
import type { Database } from '../tables/database'
import { hexOf } from './bytes'
import type { Append } from './stored-event'

/** The last entry of a lane, to which the next one is chained. */
export interface LaneEnd {
  readonly seq: number
  readonly hash: Digest
  readonly recordedAt: Instant
}

export function laneOf(append: Append): Lane {
  const { vault, machine, stream } = append
  return lane.parse({
    vault,
    stream: nameOfStream(stream.kind, stream.id),
    machine: machine.id,
    epoch: machine.epoch,
    publicKey: hexOf(machine.publicKey)
  })
}

/**
 * The end of the lane this machine writes in a stream, or undefined before its first entry.
 * @throws when the lane was begun under another key, vault or kind of stream, or when its last entry is gone
 */
export async function readLaneEnd(trx: Transaction<Database>, append: Append): Promise<LaneEnd | undefined> {
  const { machine, stream } = append
  const row = await trx
    .selectFrom('lanes')
    .leftJoin('events', (join) =>
      join
        .onRef('events.stream_id', '=', 'lanes.stream_id')
        .onRef('events.machine', '=', 'lanes.machine')
        .onRef('events.epoch', '=', 'lanes.epoch')
        .onRef('events.seq', '=', 'lanes.head_seq')
    )
    .select(['lanes.vault', 'lanes.stream_kind', 'lanes.public_key', 'lanes.head_seq', 'lanes.head_hash'])
    .select('events.recorded_at')
    .where('lanes.stream_id', '=', stream.id)
    .where('lanes.machine', '=', machine.id)
    .where('lanes.epoch', '=', machine.epoch)
    .executeTakeFirst()
  if (!row) return undefined
  const same =
    row.vault === append.vault && row.stream_kind === stream.kind && hexOf(row.public_key) === hexOf(machine.publicKey)
  if (!same) throw new Error(`The lane of ${stream.kind}/${stream.id} was begun under another vault, kind or key`)
  if (row.recorded_at === null) throw new Error(`The lane of ${stream.kind}/${stream.id} has lost its last entry`)
  return { seq: row.head_seq, hash: digest.parse(hexOf(row.head_hash)), recordedAt: instant.parse(row.recorded_at) }
}

interface NewEnd {
  readonly seq: number
  readonly hash: Uint8Array
}

/** A lane that begins, as far as it goes. */
export function laneRow({ vault, machine, stream }: Append, end: NewEnd) {
  return {
    stream_id: stream.id,
    machine: machine.id,
    epoch: machine.epoch,
    stream_kind: stream.kind,
    vault,
    public_key: machine.publicKey,
    head_seq: end.seq,
    head_hash: end.hash
  }
}

/** Records where a lane ends now; its first entry opens it. */
export async function writeLaneEnd(
  trx: Transaction<Database>,
  append: Append,
  end: NewEnd,
  first: boolean
): Promise<void> {
  const { machine, stream } = append
  if (first) {
    await trx.insertInto('lanes').values(laneRow(append, end)).execute()
    return
  }
  await trx
    .updateTable('lanes')
    .set({ head_seq: end.seq, head_hash: end.hash })
    .where('stream_id', '=', stream.id)
    .where('machine', '=', machine.id)
    .where('epoch', '=', machine.epoch)
    .execute()
}
