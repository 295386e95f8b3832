import type { Kysely } from 'kysely'
import type { PackageNews } from '../../../src-shared/domain/exchange/seen'
import type { MachineId } from '../../../src-shared/lib/ids'
import type { Instant } from '../../../src-shared/lib/plain-date'
import { ok, type Result } from '../../../src-shared/lib/result'
import type { Database } from '../tables/database'
import type { WriteRefusal } from '../unit-of-work'
import type { Vault } from '../vault/vault'

/** Remembers a package of news, so that a later one can build on it and name it where it did not arrive. */
export function noteMade(
  vault: Vault,
  { id, madeAt, news }: { readonly id: string; readonly madeAt: Instant; readonly news: PackageNews }
): Promise<Result<undefined, WriteRefusal>> {
  const row = { id, machine: news.for, after: news.after, upto: news.upto, made_at: madeAt }
  return vault.write(async (trx) => {
    await trx.insertInto('exchange_made').values(row).execute()
    return ok(undefined)
  })
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
