import { setImmediate as turn } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { Database } from '../tables/database'
import { readTip, roll } from '../tip'
import { hexOf } from './bytes'

const PAGE = 2000
const START = new Uint8Array(32)

/**
 * Whether the recorded tip counts exactly the entries that are there, in their order. A whole lane that went without a
 * trace shows here. An answer after `signal` fired means nothing.
 */
export async function verifyTip(db: Kysely<Database>, signal?: AbortSignal): Promise<boolean> {
  let rolling: Uint8Array = START
  let count = 0
  let position = 0
  while (!signal?.aborted) {
    const tip = await readTip(db)
    const rows = await readHashes(db, position)
    if (rows.length === 0) return count === tip.count && hexOf(rolling) === hexOf(tip.rollingHash)
    // Entries beyond the tip were written after it was read, or by nobody who moved it.
    if (tip.count <= count && (await readTip(db)).count <= count) return false
    for (const row of rows.slice(0, Math.max(0, tip.count - count))) {
      rolling = roll(rolling, row.hash)
      position = row.position
      count += 1
    }
    await turn()
  }
  return false
}

function readHashes(db: Kysely<Database>, after: number) {
  return db
    .selectFrom('events')
    .select(['position', 'hash'])
    .where('position', '>', after)
    .orderBy('position')
    .limit(PAGE)
    .execute()
}
