import { type Kysely, sql } from 'kysely'
import type { Role } from '../../../src-shared/domain/common/vocabulary'
import type { RelatedAsked, RelatedCase, RelatedReason } from '../../../src-shared/ipc/contract/related'
import { foldText } from '../../../src-shared/lib/fold-text'
import type { CaseId, ContactId } from '../../../src-shared/lib/ids'
import { caseRowColumns, toCaseRow } from '../queries/case-row'
import { holdsWords } from '../queries/words'
import type { Database } from '../tables/database'
import { phraseOf, tellingWords } from './telling-words'

/** How much a reason says: a number on paper more than a name, a name more than words. */
const weights: Readonly<Record<RelatedReason['kind'], number>> = {
  identifier: 8,
  person: 6,
  email: 6,
  phone: 6,
  site: 5,
  contractor: 3,
  name: 3,
  words: 2
}
/** Of each kind: somebody with a thousand cases is no hint any more. */
const MOST_OF_A_KIND = 40
/** A word that stands in more entries than this says nothing. */
const COMMON = 5_000
const MOST_WORDS = 8
const LEAST_FIGURES = 6

type Found = readonly [CaseId, RelatedReason]

/**
 * Cases that may be about the same thing, with the reasons, the most telling first: the same person, site, number or
 * contractor, and similar words. Long: for a worker.
 */
export async function findRelated(db: Kysely<Database>, asked: RelatedAsked): Promise<RelatedCase[]> {
  const found = [
    ...(await byContact(db, asked)),
    ...(await byReach(db, asked)),
    ...(await bySite(db, asked)),
    ...(await byIdentifier(db, asked)),
    ...(await byWords(db, asked))
  ].filter(([id]) => id !== asked.except)
  const reasons = new Map<CaseId, RelatedReason[]>()
  for (const [id, reason] of found) {
    const known = reasons.get(id) ?? []
    if (!known.some((one) => one.kind === reason.kind)) reasons.set(id, [...known, reason])
  }
  const best = [...reasons].toSorted(([, a], [, b]) => weightOf(b) - weightOf(a)).slice(0, asked.limit)
  return withRows(db, best)
}

const weightOf = (reasons: readonly RelatedReason[]): number =>
  reasons.reduce((sum, { kind }) => sum + weights[kind], 0)

async function withRows(
  db: Kysely<Database>,
  best: readonly (readonly [CaseId, RelatedReason[]])[]
): Promise<RelatedCase[]> {
  if (best.length === 0) return []
  const rows = await db
    .selectFrom('view_cases')
    .select(caseRowColumns)
    .where(
      'id',
      'in',
      best.map(([id]) => id)
    )
    .execute()
  const known = new Map(rows.map((row) => [row.id, toCaseRow(row)]))
  return best.flatMap(([id, reasons]) => {
    const row = known.get(id)
    return row ? [{ row, reasons }] : []
  })
}

const contractorRoles: ReadonlySet<Role> = new Set<Role>(['subcontractor', 'supplier'])

async function byContact(db: Kysely<Database>, { contacts, contractors }: RelatedAsked): Promise<Found[]> {
  const all = [...new Set([...contacts, ...contractors])]
  if (all.length === 0) return []
  const rootOf = await rootsOf(db, all)
  const roots = [...new Set(rootOf.values())]
  if (roots.length === 0) return []
  const contractorRoots = contractors.map((id) => rootOf.get(id))
  const rows = await db
    .selectFrom('view_parties')
    .innerJoin('view_cases', 'view_cases.id', 'view_parties.case_id')
    .innerJoin('view_contacts', 'view_contacts.id', 'view_parties.contact_id')
    .select(['view_parties.case_id', 'view_contacts.root', 'view_parties.role'])
    .where('view_contacts.root', 'in', roots)
    .orderBy('view_cases.last_activity_at', 'desc')
    .limit(MOST_OF_A_KIND)
    .execute()
  return rows.map((row) => [row.case_id, { kind: kindOf(row, contractorRoots), words: [] }])
}

/** The contacts that those asked about go on in: themselves unless they were merged. */
async function rootsOf(db: Kysely<Database>, ids: readonly ContactId[]): Promise<ReadonlyMap<ContactId, ContactId>> {
  const rows = await db.selectFrom('view_contacts').select(['id', 'root']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, root }) => [id, root]))
}

function kindOf(
  row: { readonly root: ContactId; readonly role: Role },
  contractors: readonly (ContactId | undefined)[]
): 'person' | 'contractor' {
  return contractors.includes(row.root) || contractorRoles.has(row.role) ? 'contractor' : 'person'
}

/** Somebody who is not a contact yet, by what was typed. */
async function byReach(db: Kysely<Database>, { name, phone, email }: RelatedAsked): Promise<Found[]> {
  const figures = phone.replace(/\D/gu, '')
  const asked = [
    { kind: 'email', typed: email.includes('@') ? email.trim() : '' },
    { kind: 'phone', typed: figures.length >= LEAST_FIGURES ? figures : '' },
    { kind: 'name', typed: foldText(name).length > 2 ? name : '' }
  ] as const
  const found: Found[] = []
  for (const { kind, typed } of asked) {
    const holds = holdsWords(sql`view_contacts.folded`, typed)
    if (!holds) continue
    const rows = await db
      .selectFrom('view_contacts')
      .innerJoin('view_parties', 'view_parties.contact_id', 'view_contacts.id')
      .select('view_parties.case_id')
      .where(holds)
      .limit(MOST_OF_A_KIND)
      .execute()
    found.push(...rows.map((row): Found => [row.case_id, { kind, words: [typed.trim()] }]))
  }
  return found
}

async function bySite(db: Kysely<Database>, { site }: RelatedAsked): Promise<Found[]> {
  if (!site) return []
  const rows = await db
    .selectFrom('view_cases')
    .select('id')
    .where('site_id', '=', site)
    .orderBy('last_activity_at', 'desc')
    .limit(MOST_OF_A_KIND)
    .execute()
  return rows.map((row) => [row.id, { kind: 'site', words: [] }])
}

async function byIdentifier(db: Kysely<Database>, { identifiers }: RelatedAsked): Promise<Found[]> {
  const found: Found[] = []
  for (const value of identifiers) {
    const phrase = phraseOf(value)
    if (!phrase) continue
    const rows = await entriesWith(db, phrase, MOST_OF_A_KIND)
    found.push(...rows.map((row): Found => [row.case_id, { kind: 'identifier', words: [value.trim()] }]))
  }
  return found
}

/** At least two telling words in the same entry. */
async function byWords(db: Kysely<Database>, { text }: RelatedAsked): Promise<Found[]> {
  const telling: string[] = []
  for (const word of tellingWords(text)) {
    if (telling.length === MOST_WORDS) break
    const rows = await sql<{ readonly count: number }>`
      select count(*) as count from (
        select rowid from search_index where search_index match ${`"${word}"*`} limit ${COMMON + 1}
      )`.execute(db)
    const count = rows.rows[0]?.count ?? 0
    if (count > 0 && count <= COMMON) telling.push(word)
  }
  if (telling.length < 2) return []
  const rows = await entriesWith(db, telling.map((word) => `"${word}"*`).join(' OR '), MOST_OF_A_KIND)
  return rows.flatMap((row): Found[] => {
    const folded = ` ${foldText(`${row.head} ${row.body}`).replace(/[^\p{L}\p{N}]+/gu, ' ')}`
    const words = telling.filter((word) => folded.includes(` ${word}`))
    return words.length < 2 ? [] : [[row.case_id, { kind: 'words', words }]]
  })
}

interface Entry {
  readonly case_id: CaseId
  readonly head: string
  readonly body: string
}

/** The best entries that match. Ranked before they are joined, since FTS5 ranks only within its own query. */
async function entriesWith(db: Kysely<Database>, match: string, count: number): Promise<readonly Entry[]> {
  const found = await sql<Entry>`
    with top as materialized (
      select rowid as id, bm25(search_index) as score
      from search_index where search_index match ${match}
      order by score limit ${count}
    )
    select words.case_id, words.head, words.body
    from top join view_search as words on words.id = top.id
    order by top.score
  `.execute(db)
  return found.rows
}
