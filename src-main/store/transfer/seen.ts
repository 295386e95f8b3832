import type { Kysely } from 'kysely'
import type { SeenUpTo } from '../../../src-shared/domain/exchange/seen'
import type { MachineId } from '../../../src-shared/lib/ids'
import type { Instant } from '../../../src-shared/lib/plain-date'
import type { Database } from '../tables/database'

/** How far a machine holds what others wrote: this machine by what it took, another by its own word. */
export function seenBy(db: Kysely<Database>, whose: MachineId): Promise<readonly SeenUpTo[]> {
  return db
    .selectFrom('exchange_seen')
    .select(['machine', 'epoch', 'position'])
    .where('whose', '=', whose)
    .orderBy('machine')
    .orderBy('epoch')
    .execute()
}

/** Notes what a machine holds. What it was known to hold it never loses. */
export async function noteSeen(
  trx: Kysely<Database>,
  whose: MachineId,
  seen: readonly SeenUpTo[],
  at: Instant
): Promise<void> {
  for (const one of seen) {
    await trx
      .insertInto('exchange_seen')
      .values({ whose, ...one, at })
      .onConflict((conflict) =>
        conflict
          .columns(['whose', 'machine', 'epoch'])
          .doUpdateSet({ position: one.position, at })
          .where('exchange_seen.position', '<', one.position)
      )
      .execute()
  }
}
