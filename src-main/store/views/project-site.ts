import type { Transaction } from 'kysely'
import type { SiteState } from '../../../src-shared/domain/site/evolve'
import type { Database } from '../tables/database'
import { siteRow } from './site-row'

export async function projectSite(trx: Transaction<Database>, state: SiteState): Promise<void> {
  const row = siteRow(state)
  const { id, ...columns } = row
  await trx
    .insertInto('view_sites')
    .values({ id, ...columns })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute()
}
