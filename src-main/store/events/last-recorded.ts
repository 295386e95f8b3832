import type { Kysely } from 'kysely'
import { type Instant, instant } from '../../../src-shared/lib/plain-date'
import type { Database } from '../tables/database'

/** When the last entry was recorded, by the clock of the machine that recorded it. */
export async function lastRecordedAt(db: Kysely<Database>): Promise<Instant | undefined> {
  const last = await db
    .selectFrom('events')
    .select('recorded_at')
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last && instant.parse(last.recorded_at)
}
