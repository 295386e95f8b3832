import { createHash } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Database } from './tables/database'

/** How far the vault has been written, over all streams. */
export interface Tip {
  /** Number of events ever written. */
  readonly count: number
  /** Highest logical clock seen. */
  readonly clock: number
  /** SHA-256 chained over the hashes of all events in the order they were written, 32 bytes. */
  readonly rollingHash: Uint8Array
}

export async function readTip(db: Kysely<Database>): Promise<Tip> {
  const row = await db.selectFrom('tip').select(['count', 'clock', 'rolling_hash']).executeTakeFirstOrThrow()
  return { count: row.count, clock: row.clock, rollingHash: row.rolling_hash }
}

/**
 * Moves the tip; called once inside every transaction that appends events.
 * @param hashes the 32-byte hashes of the new events, in the order they were written
 * @param clock the highest logical clock among them; by default each new event counted one
 */
export async function bumpTip(trx: Transaction<Database>, hashes: readonly Uint8Array[], clock?: number): Promise<Tip> {
  const before = await readTip(trx)
  const tip: Tip = {
    count: before.count + hashes.length,
    clock: Math.max(before.clock, clock ?? before.clock + hashes.length),
    rollingHash: hashes.reduce(roll, before.rollingHash)
  }
  await trx
    .updateTable('tip')
    .set({ count: tip.count, clock: tip.clock, rolling_hash: tip.rollingHash })
    .where('id', '=', 1)
    .execute()
  return tip
}

/** One step of the rolling hash. */
export function roll(rolling: Uint8Array, hash: Uint8Array): Uint8Array {
  return createHash('sha256').update('entente/tip/1\0').update(rolling).update(hash).digest()
}
