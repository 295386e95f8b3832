import type { Kysely } from 'kysely'
import { compareLane, type HeldLane, type LaneNews } from '../../../src-shared/domain/exchange/compare-lane'
import type { ReadLane } from '../../../src-shared/domain/exchange/read-lanes'
import { hexOf } from '../events/bytes'
import type { Machine } from '../machine'
import type { Database } from '../tables/database'

export interface ComparedLane {
  readonly lane: ReadLane
  readonly news: LaneNews
}

/** What each stretch of a package brings to this vault. */
export async function compareLanes(
  db: Kysely<Database>,
  machine: Pick<Machine, 'id' | 'epoch'>,
  lanes: readonly ReadLane[]
): Promise<readonly ComparedLane[]> {
  const compared: ComparedLane[] = []
  for (const lane of lanes) {
    const own = lane.lane.machine === machine.id && lane.lane.epoch === machine.epoch
    compared.push({ lane, news: compareLane(lane, await heldLane(db, lane), own) })
  }
  return compared
}

/** What is held of a lane: its head, and the hashes of the entries that the stretch shares with it. */
async function heldLane(db: Kysely<Database>, { lane }: ReadLane): Promise<HeldLane | undefined> {
  const stream = lane.stream.slice(lane.stream.indexOf('/') + 1)
  const head = await db
    .selectFrom('lanes')
    .select(['public_key', 'head_seq'])
    .where('stream_id', '=', stream)
    .where('machine', '=', lane.machine)
    .where('epoch', '=', lane.epoch)
    .executeTakeFirst()
  if (!head) return undefined
  const rows = await db
    .selectFrom('events')
    .select(['seq', 'hash'])
    .where('stream_id', '=', stream)
    .where('machine', '=', lane.machine)
    .where('epoch', '=', lane.epoch)
    .where('seq', '>=', Math.min(lane.first - 1, head.head_seq))
    .execute()
  const hashes = new Map(rows.map(({ seq, hash }) => [seq, hexOf(hash)]))
  return { publicKey: hexOf(head.public_key), head: head.head_seq, hashAt: (seq) => hashes.get(seq) }
}
