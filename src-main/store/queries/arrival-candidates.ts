import { type Kysely, sql } from 'kysely'
import type { Clues } from '../../../src-shared/domain/arrivals/clues'
import { emailKey, nameKey, phoneKey } from '../../../src-shared/domain/arrivals/people'
import type { Candidate, Reason } from '../../../src-shared/domain/arrivals/propose-case'
import { type Contact, displayNames } from '../../../src-shared/domain/contact/contact'
import { foldText } from '../../../src-shared/lib/fold-text'
import type { CaseId, ContactId, SiteId } from '../../../src-shared/lib/ids'
import type { Database } from '../tables/database'
import { contactsHolding, longestWord } from './contacts-holding'

type Found = readonly (readonly [CaseId, Reason])[]

/** A word in more entries than this says nothing. */
const RARE = 60
/** Cases of one contact, site or number. */
const MOST_CASES = 30
const MOST_CONTACTS = 500

/** The cases that have something in common with an arrival, each with what it is. */
export async function candidatesFor(db: Kysely<Database>, clues: Clues): Promise<readonly Candidate[]> {
  const found = [
    ...(await byReference(db, clues.references)),
    ...(await byLetters(db, clues.numbers)),
    ...(await byContacts(db, clues)),
    ...(await bySites(db, clues)),
    ...(await byIndexed(db, clues.numbers, 'number')),
    ...(await byIndexed(db, clues.words, 'words'))
  ]
  const reasons = new Map<CaseId, Reason[]>()
  for (const [id, reason] of found) reasons.set(id, [...(reasons.get(id) ?? []), reason])
  if (reasons.size === 0) return []
  const rows = await db
    .selectFrom('view_cases')
    .select(['id', 'ended', 'last_activity_at'])
    .where('id', 'in', [...reasons.keys()].slice(0, 1_000))
    .where('merged_into', 'is', null)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    ended: row.ended === 1,
    lastActivityAt: row.last_activity_at,
    reasons: reasons.get(row.id) ?? []
  }))
}

async function byReference(db: Kysely<Database>, references: readonly string[]): Promise<Found> {
  if (references.length === 0) return []
  const rows = await db
    .selectFrom('view_cases')
    .select(['id', 'reference'])
    .where('reference', 'in', references)
    .execute()
  const found: (readonly [CaseId, Reason])[] = rows.map(({ id, reference }) => [
    id,
    { code: 'reference', words: [reference] }
  ])
  for (const reference of references) {
    for (const id of await formerlyCalled(db, reference)) found.push([id, { code: 'reference', words: [reference] }])
  }
  return found
}

/** The cases that went by a reference before: what is on paper under it may be of any of them. */
async function formerlyCalled(db: Kysely<Database>, reference: string): Promise<readonly CaseId[]> {
  const { rows } = await sql<{ id: CaseId }>`
    select id from view_cases
    where id in (select case_id from view_search where entry_id is null and id in (
      select rowid from search_index where search_index match ${`body : ${phraseOf(reference)}`} limit ${RARE}))
    and reference <> ${reference} and instr(folded, ${foldText(reference)}) > 0
  `.execute(db)
  return rows.map(({ id }) => id)
}

async function byLetters(db: Kysely<Database>, numbers: readonly string[]): Promise<Found> {
  if (numbers.length === 0) return []
  const numbered = await db
    .selectFrom('view_letters')
    .select(['case_id', 'number'])
    .where('number', 'in', numbers)
    .limit(MOST_CASES)
    .execute()
  const tracked = await db
    .selectFrom('view_letters')
    .select(['case_id', 'tracking'])
    .where('tracking', 'in', numbers)
    .limit(MOST_CASES)
    .execute()
  return [
    ...numbered.map(({ case_id, number }) => [case_id, { code: 'letter-number', words: [number] } as const] as const),
    ...tracked.map(
      ({ case_id, tracking }) => [case_id, { code: 'tracking', words: [tracking ?? ''] } as const] as const
    )
  ]
}

/** Contacts whose address, number or name the arrival holds; their cases. One look over the contacts for all of it. */
async function byContacts(db: Kysely<Database>, { emails, phones, names }: Clues): Promise<Found> {
  const parts = [...emails, ...phones, ...names.flatMap((name) => longestWord(name) ?? [])]
  const contacts = await contactsHolding(db, parts, MOST_CONTACTS)
  const reasons = contacts.flatMap(({ id, contact }) => {
    const reason = reasonOf(contact, { emails, phones, names })
    return reason ? [[id, reason] as const] : []
  })
  const found: (readonly [CaseId, Reason])[] = []
  for (const [id, reason] of reasons.slice(0, MOST_CASES)) {
    for (const one of await casesOf(db, id)) found.push([one, reason])
  }
  return found
}

function reasonOf(
  contact: Contact,
  { emails, phones, names }: Pick<Clues, 'emails' | 'phones' | 'names'>
): Reason | undefined {
  const email = contact.emails.find((one) => emails.includes(emailKey(one)))
  if (email) return { code: 'email', words: [email] }
  const phone = contact.phones.find((one) => phones.includes(phoneKey(one) ?? ''))
  if (phone) return { code: 'phone', words: [phone] }
  const name = displayNames(contact).find((one) => names.includes(nameKey(one)))
  return name === undefined ? undefined : { code: 'name', words: [name] }
}

async function casesOf(db: Kysely<Database>, contact: ContactId): Promise<readonly CaseId[]> {
  const rows = await db
    .selectFrom('view_parties')
    .innerJoin('view_cases', 'view_cases.id', 'view_parties.case_id')
    .select('view_cases.id')
    .distinct()
    .where('view_parties.contact_id', '=', contact)
    .orderBy('view_cases.ended')
    .orderBy('view_cases.last_activity_at', 'desc')
    .limit(MOST_CASES)
    .execute()
  return rows.map(({ id }) => id)
}

/** Sites whose number or whose name's rarest word the arrival holds. */
async function bySites(db: Kysely<Database>, { numbers, words }: Clues): Promise<Found> {
  const parts = [...numbers.map((number) => number.toLowerCase()), ...words]
  if (parts.length === 0) return []
  const shared = sql.join(
    parts.map((part) => sql`(instr(folded, ${part}) > 0)`),
    sql` + `
  )
  const rows = await db
    .selectFrom('view_sites')
    .select(['id', 'folded'])
    .where(sql<boolean>`${shared} >= 2`)
    .orderBy(sql`${shared}`, 'desc')
    .limit(5)
    .execute()
  const found: (readonly [CaseId, Reason])[] = []
  for (const { id, folded } of rows) {
    const held = parts.filter((part) => folded.includes(part))
    for (const one of await casesAt(db, id)) found.push([one, { code: 'site', words: held }])
  }
  return found
}

async function casesAt(db: Kysely<Database>, site: SiteId): Promise<readonly CaseId[]> {
  const rows = await db.selectFrom('view_cases').select('id').where('site_id', '=', site).limit(MOST_CASES).execute()
  return rows.map(({ id }) => id)
}

const phraseOf = (token: string): string => `"${token.replaceAll('"', ' ')}"`

/** Cases whose entries hold a token; one that many hold is left out. */
async function byIndexed(db: Kysely<Database>, tokens: readonly string[], code: 'number' | 'words'): Promise<Found> {
  const found: (readonly [CaseId, Reason])[] = []
  for (const token of tokens) {
    const phrase = phraseOf(token)
    const rows = await sql<{ case_id: CaseId }>`
      select case_id from view_search
      where id in (select rowid from search_index where search_index match ${phrase} limit ${RARE + 1})
    `.execute(db)
    if (rows.rows.length > RARE) continue
    for (const id of new Set(rows.rows.map((row) => row.case_id))) found.push([id, { code, words: [token] }])
  }
  return found
}
