import type { Transaction } from 'kysely'
import type { ContactState } from '../../../src-shared/domain/contact/contact'
import type { Database } from '../tables/database'
import { nameColumns } from './case-columns'
import { setCaseWords } from './case-words'
import { type ContactRow, contactRow } from './contact-row'
import { lastOf, type StateOf, withMerged } from './merged-contacts'
import { namesInCase } from './names'
import { headOf } from './search-row'

/** Brings a contact's row up to date with those that go on in it, and the name wherever a case shows it. */
export async function projectContact(trx: Transaction<Database>, state: ContactState, stateOf: StateOf): Promise<void> {
  const goesOnIn = await lastOf(state, stateOf)
  for (const one of await withMerged(state, stateOf)) await putRow(trx, contactRow(one, goesOnIn))
}

async function putRow(trx: Transaction<Database>, row: ContactRow): Promise<void> {
  const { id, ...columns } = row
  const before = await trx.selectFrom('view_contacts').select('names').where('id', '=', id).executeTakeFirst()
  await trx
    .insertInto('view_contacts')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute()
  // Not only when the names change: their order in a directory may have.
  if (before) await renameInCases(trx, row)
}

async function renameInCases(trx: Transaction<Database>, row: ContactRow): Promise<void> {
  await trx
    .updateTable('view_cases')
    .set(nameColumns(row))
    .where('id', 'in', (eb) =>
      eb.selectFrom('view_parties').select('case_id').where('contact_id', '=', row.id).where('place', '=', 0)
    )
    .execute()
  const cases = await trx
    .selectFrom('view_cases')
    .select(['id', 'reference', 'title'])
    .where('id', 'in', (eb) => eb.selectFrom('view_parties').select('case_id').where('contact_id', '=', row.id))
    .execute()
  for (const { id, reference, title } of cases) {
    const names = await namesInCase(trx, id)
    await setCaseWords(trx, id, { head: headOf(reference, title, names) })
  }
}
