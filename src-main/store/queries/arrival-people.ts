import type { Kysely } from 'kysely'
import type { ArrivalPerson } from '../../../src-shared/domain/arrivals/arrival'
import { emailKey, phoneKey, samePerson } from '../../../src-shared/domain/arrivals/people'
import { foldText } from '../../../src-shared/lib/fold-text'
import type { ContactId } from '../../../src-shared/lib/ids'
import type { Database } from '../tables/database'
import { contactsHolding, longestWord } from './contacts-holding'

export type KnownPerson = ArrivalPerson & { contact?: ContactId; ours: boolean }

const MOST = 20
const MOST_CONTACTS = 200

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
    person.name === undefined ? undefined : longestWord(foldText(person.name))
  ].filter((part): part is string => part !== undefined && part !== '')
  const contacts = await contactsHolding(db, parts, MOST_CONTACTS)
  return contacts.find(({ contact }) => samePerson(person, contact) !== undefined)?.id
}
