import { type Kysely, sql } from 'kysely'
import type { ArrivalPerson } from '../../../src-shared/domain/arrivals/arrival'
import { emailKey, phoneKey, samePerson } from '../../../src-shared/domain/arrivals/people'
import type { Contact } from '../../../src-shared/domain/contact/contact'
import { foldText } from '../../../src-shared/lib/fold-text'
import type { ContactId } from '../../../src-shared/lib/ids'
import type { Database } from '../tables/database'

export type KnownPerson = ArrivalPerson & { contact?: ContactId; ours: boolean }

const MOST = 20

/** The people of an arrival, each with the contact they are, where we know them. */
export async function knownPeople(
  db: Kysely<Database>,
  people: readonly ArrivalPerson[],
  ours: ReadonlySet<string>
): Promise<KnownPerson[]> {
  const known: KnownPerson[] = []
  for (const person of people.slice(0, MOST)) {
    const isOurs = person.email !== undefined && ours.has(emailKey(person.email))
    const contact = isOurs ? undefined : await contactOf(db, person)
    known.push({ ...person, ours: isOurs, ...(contact && { contact }) })
  }
  return known
}

async function contactOf(db: Kysely<Database>, person: ArrivalPerson): Promise<ContactId | undefined> {
  const parts = [
    person.email === undefined ? undefined : foldText(emailKey(person.email)),
    person.phone === undefined ? undefined : phoneKey(person.phone),
    person.name === undefined
      ? undefined
      : foldText(person.name)
          .split(/\s+/u)
          .sort((a, b) => b.length - a.length)[0]
  ].filter((part) => part !== undefined && part !== '')
  if (parts.length === 0) return undefined
  const rows = await db
    .selectFrom('view_contacts')
    .select(['id', 'contact'])
    .where(
      sql<boolean>`(${sql.join(
        parts.map((part) => sql`instr(folded, ${part}) > 0`),
        sql` or `
      )})`
    )
    .limit(200)
    .execute()
  return rows.find((row) => samePerson(person, contactIn(row.contact)) !== undefined)?.id
}

function contactIn(column: string): Contact {
  return JSON.parse(column)
}
