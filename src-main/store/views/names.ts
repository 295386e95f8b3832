import type { Kysely } from 'kysely'
import type { CaseState } from '../../../src-shared/domain/case/state'
import type { CaseId, ContactId } from '../../../src-shared/lib/ids'
import type { Database } from '../tables/database'
import { namesIn } from './contact-row'

/** What the views of a case say of a contact. */
export interface NamedContact {
  readonly id: ContactId
  readonly names: string
  readonly name_key: string
  readonly shown: readonly string[]
}

/** The contacts of a case's parties in their order; a contact this vault does not hold has no name. */
export async function namesOfParties(
  db: Kysely<Database>,
  { parties }: Pick<CaseState, 'parties'>
): Promise<readonly NamedContact[]> {
  if (parties.length === 0) return []
  const rows = await db
    .selectFrom('view_contacts')
    .select(['id', 'names', 'name_key'])
    .where('id', 'in', [...new Set(parties.map((party) => party.contact))])
    .execute()
  const byId = new Map(rows.map((row) => [row.id, { ...row, shown: namesIn(row.names) }]))
  return parties.map(({ contact }) => byId.get(contact) ?? { id: contact, names: '[]', name_key: '', shown: [] })
}

/** The names of one contact as its row holds them; undefined for one this vault does not hold. */
export function namesOf(db: Kysely<Database>, id: ContactId) {
  return db.selectFrom('view_contacts').select(['names', 'name_key']).where('id', '=', id).executeTakeFirst()
}

/** The names of all parties of a case, as its row of the search holds them. */
export async function namesInCase(db: Kysely<Database>, id: CaseId): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('view_parties')
    .innerJoin('view_contacts', 'view_contacts.id', 'view_parties.contact_id')
    .select('view_contacts.names')
    .where('view_parties.case_id', '=', id)
    .orderBy('view_parties.place')
    .execute()
  return rows.flatMap((row) => namesIn(row.names))
}
