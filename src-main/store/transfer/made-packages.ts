import type { Kysely, Transaction } from 'kysely'
import type { PackageNews } from '../../../src-shared/domain/exchange/seen'
import type { MachineId } from '../../../src-shared/lib/ids'
import type { Instant } from '../../../src-shared/lib/plain-date'
import type { Database } from '../tables/database'

/** Remembers a package of news, so that a later one can build on it and name it where it did not arrive. */
export async function noteMade(
  trx: Transaction<Database>,
  { id, madeAt, news }: { readonly id: string; readonly madeAt: Instant; readonly news: PackageNews }
): Promise<void> {
  const row = {
    id,
    machine: news.for,
    after: news.after,
    upto: news.upto,
    made_at: madeAt,
    narrowed: news.receives ? 1 : 0
  }
  await trx.insertInto('exchange_made').values(row).execute()
}

/** The packages of news for a machine that go further than what it confirmed, the oldest first. */
export function unconfirmed(db: Kysely<Database>, machine: MachineId, receipt: number) {
  return db
    .selectFrom('exchange_made')
    .select(['made_at', 'upto'])
    .where('machine', '=', machine)
    .where('upto', '>', receipt)
    .orderBy('upto')
    .orderBy('made_at')
    .execute()
}
