import type { Transaction } from 'kysely'
import { type CaseId, type ContactId, streamId } from '../../../src-shared/lib/ids'
import { loadStream } from '../events/load-stream'
import type { Streams } from '../streams/streams'
import type { Database } from '../tables/database'
import type { Around } from '../views/agenda-rows'
import { textsOf } from '../views/attachment-texts'
import { caseRows } from '../views/case-rows'
import { raiseNumbers } from '../views/numbers'
import { insertCaseRows } from '../views/rebuild'

const caseTables = [
  'view_search',
  'view_letters',
  'view_deadlines',
  'view_agenda',
  'view_timeline',
  'view_parties',
  'view_submitted'
] as const

/** Writes every row of a case anew from its events: entries may have come in between those that were there. */
export async function reprojectCase(
  trx: Transaction<Database>,
  streams: Streams,
  id: CaseId,
  around: Around
): Promise<void> {
  for (const table of caseTables) await trx.deleteFrom(table).where('case_id', '=', id).execute()
  await trx.deleteFrom('view_cases').where('id', '=', id).execute()
  const { state } = await streams.cases.load(trx, id)
  if (!state) return
  const parties = state.parties.map((party) => party.contact)
  const contacts =
    parties.length === 0 ? [] : await trx.selectFrom('view_contacts').selectAll().where('id', 'in', parties).execute()
  const files = Object.values(state.pieces).map(({ attachment }) => attachment)
  const events = await loadStream(trx, streamId.parse(id))
  const contactOf = (contact: string) => contacts.find((row) => row.id === contact)
  await insertCaseRows(trx, caseRows(state, events, contactOf, around, await textsOf(trx, files)))
  await raiseNumbers(trx, state)
}

/** The cases whose parties show one of these contacts. */
export async function casesNaming(
  trx: Transaction<Database>,
  contacts: readonly ContactId[]
): Promise<readonly CaseId[]> {
  if (contacts.length === 0) return []
  const rows = await trx
    .selectFrom('view_parties')
    .select('case_id')
    .distinct()
    .where('contact_id', 'in', contacts)
    .execute()
  return rows.map((row) => row.case_id)
}
