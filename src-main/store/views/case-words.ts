import type { Transaction } from 'kysely'
import type { CaseId } from '../../../src-shared/lib/ids'
import type { Database } from '../tables/database'

/** Puts other words into the row that stands for the case itself in the search. */
export async function setCaseWords(
  trx: Transaction<Database>,
  id: CaseId,
  words: { readonly head: string; readonly body?: string }
): Promise<void> {
  await trx
    .updateTable('view_search')
    .set(words)
    .where('id', 'in', (eb) => eb.selectFrom('view_timeline').select('position').where('case_id', '=', id))
    .where('entry_id', 'is', null)
    .execute()
}
