import type { Transaction } from 'kysely'
import type { Database } from '../tables/database'
import { insertRows } from '../tables/insert-rows'
import type { CaseRows } from './case-rows'

/**
 * Puts the rows of many cases that have none into the views, table by table.
 * @param between called between two statements
 */
export async function insertNewCases(
  trx: Transaction<Database>,
  cases: readonly CaseRows[],
  between: () => Promise<void>
): Promise<void> {
  const all = <T extends keyof CaseRows>(table: T) =>
    cases.flatMap((rows): readonly CaseRows[T][number][] => rows[table])
  await insertRows(trx, 'view_cases', all('view_cases'), between)
  await insertRows(trx, 'view_parties', all('view_parties'), between)
  await insertRows(trx, 'view_letters', all('view_letters'), between)
  await insertRows(trx, 'view_submitted', all('view_submitted'), between)
  await insertRows(trx, 'view_deadlines', all('view_deadlines'), between)
  await insertRows(trx, 'view_agenda', all('view_agenda'), between)
  await insertRows(trx, 'view_timeline', all('view_timeline'), between)
  await insertRows(trx, 'view_search', all('view_search'), between)
}
