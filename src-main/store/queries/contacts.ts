import { type Kysely, sql } from 'kysely'
import type { Contact } from '../../../src-shared/domain/contact/contact'
import type { Output } from '../../../src-shared/ipc/contract'
import type { ContactSummary } from '../../../src-shared/ipc/contract/shapes'
import type { CaseId, ContactId } from '../../../src-shared/lib/ids'
import type { Database } from '../tables/database'
import { caseRowColumns, toCaseRow } from './case-row'
import { holdsWords } from './words'

/** Contacts by name, those that hold every word typed: of the names, the e-mails, the phones or the town. */
export async function listContacts(
  db: Kysely<Database>,
  { query, limit }: { readonly query: string; readonly limit: number }
): Promise<ContactSummary[]> {
  const words = holdsWords(sql`folded`, query)
  const listed = summaries(db).where('withdrawn', '=', 0)
  const matching = words ? listed.where(words) : listed
  const rows = await matching.orderBy('name_key').orderBy('id').limit(limit).execute()
  return rows.map(toSummary)
}

const AT_ONCE = 1_000

/** Every contact that stands, some at a time. */
export async function* allContacts(
  db: Kysely<Database>
): AsyncGenerator<readonly { readonly id: ContactId; readonly contact: Contact }[]> {
  let after = ''
  for (;;) {
    const rows = await db
      .selectFrom('view_contacts')
      .select(['id', 'contact'])
      .where('withdrawn', '=', 0)
      .where(sql<boolean>`id > ${after}`)
      .orderBy('id')
      .limit(AT_ONCE)
      .execute()
    if (rows.length === 0) return
    yield rows.map(({ id, contact }) => ({ id, contact: JSON.parse(contact) }))
    after = rows.at(-1)?.id ?? after
  }
}

export async function readContact(db: Kysely<Database>, id: ContactId): Promise<Output<'contact.get'> | undefined> {
  const row = await summaries(db).where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const cases = await db
    .selectFrom('view_parties')
    .innerJoin('view_cases', 'view_cases.id', 'view_parties.case_id')
    .select([...caseRowColumns, 'view_parties.role', 'view_parties.place'])
    .where('view_parties.contact_id', '=', id)
    .where('view_cases.taken_back', '=', 0)
    .orderBy('view_cases.ended')
    .orderBy('view_cases.last_activity_at', 'desc')
    .orderBy('view_parties.place')
    .execute()
  const found = new Map<CaseId, Output<'contact.get'>['cases'][number]>()
  for (const { role, place, ...one } of cases) {
    const known = found.get(one.id)
    if (known) known.roles.push(role)
    else found.set(one.id, { row: toCaseRow(one), roles: [role], first: place === 0 })
  }
  return { summary: toSummary(row), cases: [...found.values()] }
}

function summaries(db: Kysely<Database>) {
  return db.selectFrom('view_contacts').select((eb) => [
    'view_contacts.id',
    'view_contacts.contact',
    eb
      .selectFrom('view_parties')
      .innerJoin('view_cases', 'view_cases.id', 'view_parties.case_id')
      .whereRef('view_parties.contact_id', '=', 'view_contacts.id')
      .where('view_cases.ended', '=', 0)
      .select((inner) => inner.fn.count<number>('view_cases.id').distinct().as('count'))
      .as('openCases')
  ])
}

function toSummary(row: {
  readonly id: ContactId
  readonly contact: string
  readonly openCases: number | null
}): ContactSummary {
  const contact: Contact = JSON.parse(row.contact)
  return { id: row.id, contact, openCases: row.openCases ?? 0 }
}
