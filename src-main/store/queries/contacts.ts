import { type Kysely, sql } from 'kysely'
import type { Contact } from '../../../src-shared/domain/contact/contact'
import type { Output } from '../../../src-shared/ipc/contract'
import type { ContactSummary } from '../../../src-shared/ipc/contract/shapes'
import type { CaseId, ContactId } from '../../../src-shared/lib/ids'
import type { Streams } from '../streams/streams'
import type { Database } from '../tables/database'
import { caseRowColumns, toCaseRow } from './case-row'
import { holdsWords } from './words'

const AT_ONCE = 1_000

/** Every contact that stands for itself, some at a time. */
export async function* allContacts(
  db: Kysely<Database>
): AsyncGenerator<readonly { readonly id: ContactId; readonly contact: Contact }[]> {
  let after = ''
  for (;;) {
    const rows = await db
      .selectFrom('view_contacts')
      .select(['id', 'contact'])
      .where('withdrawn', '=', 0)
      .whereRef('root', '=', 'id')
      .where(sql<boolean>`id > ${after}`)
      .orderBy('id')
      .limit(AT_ONCE)
      .execute()
    if (rows.length === 0) return
    yield rows.map(({ id, contact }) => ({ id, contact: JSON.parse(contact) }))
    after = rows.at(-1)?.id ?? after
  }
}

/** Those of a list in its order, some at a time. */
export async function* listedContacts(db: Kysely<Database>, query: string): AsyncGenerator<readonly ContactSummary[]> {
  for (let offset = 0; ; offset += AT_ONCE) {
    const contacts = await listContacts(db, { query, offset, limit: AT_ONCE })
    yield contacts
    if (contacts.length < AT_ONCE) return
  }
}

interface Asked {
  readonly query: string
  readonly limit: number
  readonly offset?: number
}

/**
 * Contacts by name, those that hold every word typed: of the names, the e-mails, the phones or the town. One that was
 * merged is found as the one it goes on in, by its own words too.
 */
export async function listContacts(
  db: Kysely<Database>,
  { query, limit, offset = 0 }: Asked
): Promise<ContactSummary[]> {
  const rows = await matching(db, query).orderBy('name_key').orderBy('root').limit(limit).offset(offset).execute()
  return summariesOf(
    db,
    rows.map(({ root }) => root)
  )
}

export async function countContacts(db: Kysely<Database>, query: string): Promise<number> {
  const { total } = await db
    .selectFrom(matching(db, query).as('found'))
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return Number(total)
}

function matching(db: Kysely<Database>, query: string) {
  const words = holdsWords(sql`folded`, query)
  const rows = db.selectFrom('view_contacts').select(['root', 'name_key']).where('withdrawn', '=', 0)
  // The sign keeps SQLite from taking them one by one in the order of an index of roots, for the sake of the groups.
  return words ? rows.where(words).groupBy(sql`+root`) : rows.whereRef('root', '=', 'id')
}

/** A contact, or the one it was merged into, with the cases of all that go on in it. */
export async function readContact(
  db: Kysely<Database>,
  streams: Streams,
  asked: ContactId
): Promise<Output<'contact.get'> | undefined> {
  const known = await db.selectFrom('view_contacts').select('root').where('id', '=', asked).executeTakeFirst()
  const [summary] = known ? await summariesOf(db, [known.root]) : []
  if (!summary) return undefined
  const cases = await db
    .selectFrom('view_parties')
    .innerJoin('view_cases', 'view_cases.id', 'view_parties.case_id')
    .select([...caseRowColumns, 'view_parties.role', 'view_parties.place'])
    .where('view_parties.contact_id', 'in', (eb) =>
      eb.selectFrom('view_contacts').select('view_contacts.id').where('root', '=', summary.id)
    )
    .where('view_cases.taken_back', '=', 0)
    .orderBy('view_cases.ended')
    .orderBy('view_cases.last_activity_at', 'desc')
    .orderBy('view_parties.place')
    .execute()
  const found = new Map<CaseId, Output<'contact.get'>['cases'][number]>()
  for (const { role, place, ...one } of cases) {
    const met = found.get(one.id)
    if (!met) found.set(one.id, { row: toCaseRow(one), roles: [role], first: place === 0 })
    else if (!met.roles.includes(role)) met.roles.push(role)
  }
  return { summary, cases: [...found.values()], merged: await mergedIn(db, streams, summary.id) }
}

/** What goes on in a contact directly, as it was on its own. */
async function mergedIn(
  db: Kysely<Database>,
  streams: Streams,
  id: ContactId
): Promise<Output<'contact.get'>['merged']> {
  const { state } = await streams.contacts.load(db, id)
  const found: Output<'contact.get'>['merged'] = []
  for (const { contact, at } of state?.mergedFrom ?? []) {
    const own = (await streams.contacts.load(db, contact)).state
    if (own) found.push({ id: contact, contact: own.contact, at })
  }
  return found
}

/** In the order asked for. */
async function summariesOf(db: Kysely<Database>, ids: readonly ContactId[]): Promise<ContactSummary[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('view_contacts')
    .select((eb) => [
      'view_contacts.id',
      'view_contacts.contact',
      eb
        .selectFrom('view_parties')
        .innerJoin('view_cases', 'view_cases.id', 'view_parties.case_id')
        .innerJoin('view_contacts as same', 'same.id', 'view_parties.contact_id')
        .whereRef('same.root', '=', 'view_contacts.id')
        // The sign keeps SQLite from going through every open case for each contact.
        .where(sql<boolean>`+view_cases.ended = 0`)
        .select((inner) => inner.fn.count<number>('view_cases.id').distinct().as('count'))
        .as('openCases')
    ])
    .where('view_contacts.id', 'in', ids)
    .execute()
  const byId = new Map(rows.map((row) => [row.id, toSummary(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function toSummary(row: {
  readonly id: ContactId
  readonly contact: string
  readonly openCases: number | null
}): ContactSummary {
  const contact: Contact = JSON.parse(row.contact)
  return { id: row.id, contact, openCases: row.openCases ?? 0 }
}
