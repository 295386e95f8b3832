import type { Transaction } from 'kysely'
import type { LoreOf } from '../../../src-shared/domain/case/deadlines/lore'
import { ok, type Result } from '../../../src-shared/lib/result'
import type { Database } from '../tables/database'
import type { Write, WriteRefusal } from '../unit-of-work'
import type { CaseRows } from './case-rows'
import { deriveViews } from './derive'
import { raiseNumber } from './numbers'

/** Raised whenever a row of a view would be derived otherwise than before, by other rules of deadlines too: every vault then rebuilds at its next opening. */
export const VIEWS_VERSION = 17

/** The tables that hold nothing but what events give. The register of numbers is not among them: it only rises. */
export const viewTables = [
  'view_search',
  'view_letters',
  'view_deadlines',
  'view_agenda',
  'view_submitted',
  'view_timeline',
  'view_parties',
  'view_cases',
  'view_sites',
  'view_contacts'
] as const

/** SQLite takes 32,766 values in a statement. */
const ROWS_AT_ONCE = 500

/** Rebuilds the views when another version of the application made them; called once a vault is open. */
export async function ensureViews(write: Write, loreOf: LoreOf): Promise<Result<'rebuilt' | 'current', WriteRefusal>> {
  return write<'rebuilt' | 'current', never>(async (trx) => {
    const { version } = await trx.selectFrom('views').select('version').executeTakeFirstOrThrow()
    if (version === VIEWS_VERSION) return ok('current')
    await rebuildViews(trx, loreOf)
    return ok('rebuilt')
  })
}

/** Empties the views and fills them from the events. */
export async function rebuildViews(trx: Transaction<Database>, loreOf: LoreOf): Promise<void> {
  for (const table of viewTables) await trx.deleteFrom(table).execute()
  for await (const derived of deriveViews(trx, loreOf)) {
    if (derived.kind === 'contact') await trx.insertInto('view_contacts').values(derived.row).execute()
    else if (derived.kind === 'site') await trx.insertInto('view_sites').values(derived.row).execute()
    else {
      await insertCaseRows(trx, derived.rows)
      for (const one of derived.numbered) await raiseNumber(trx, one)
    }
  }
  await trx.updateTable('views').set({ version: VIEWS_VERSION }).execute()
}

/** Puts the rows of a case that has none into the views. */
export async function insertCaseRows(trx: Transaction<Database>, rows: CaseRows): Promise<void> {
  await trx.insertInto('view_cases').values(rows.view_cases).execute()
  if (rows.view_parties.length > 0) await trx.insertInto('view_parties').values(rows.view_parties).execute()
  if (rows.view_letters.length > 0) await trx.insertInto('view_letters').values(rows.view_letters).execute()
  if (rows.view_submitted.length > 0) await trx.insertInto('view_submitted').values(rows.view_submitted).execute()
  for (const part of parts(rows.view_deadlines)) await trx.insertInto('view_deadlines').values(part).execute()
  for (const part of parts(rows.view_agenda)) await trx.insertInto('view_agenda').values(part).execute()
  for (const part of parts(rows.view_timeline)) await trx.insertInto('view_timeline').values(part).execute()
  for (const part of parts(rows.view_search)) await trx.insertInto('view_search').values(part).execute()
}

function* parts<R>(rows: readonly R[]): Generator<readonly R[]> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) yield rows.slice(at, at + ROWS_AT_ONCE)
}
