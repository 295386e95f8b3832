import { type Kysely, sql } from 'kysely'
import type { SearchQuery } from '../../../src-shared/domain/search/query'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import type { CaseId, EventId } from '../../../src-shared/lib/ids'
import { caseRowColumns, toCaseRow } from '../queries/case-row'
import type { Database } from '../tables/database'
import { type Around, filterCases } from './filter-cases'

/** The words of an entry, or of the case itself. */
export interface WordsRow {
  readonly id: number
  readonly case_id: CaseId
  readonly entry_id: EventId | null
  readonly text: string
}

/** Entries that match, the newest first, older than a given one if one is given. */
export async function matchingRows(
  db: Kysely<Database>,
  match: string,
  count: number,
  before: number | undefined
): Promise<readonly WordsRow[]> {
  // Numbers are bound as reals, and FTS5 does not look for a real among its rowids: it would ignore the bound instead.
  const older = before === undefined ? sql`` : sql`and rowid < ${sql.lit(before)}`
  const { rows } = await sql<WordsRow>`
    with newest as materialized (
      select rowid as id from search_index where search_index match ${match} ${older} order by rowid desc limit ${count}
    )
    select words.id, words.case_id, words.entry_id, trim(words.head || char(10) || words.body, char(10)) as text
    from newest join view_search as words on words.id = newest.id
    order by words.id desc
  `.execute(db)
  return rows
}

/** How many entries match, counted no further than asked. */
export async function rowCount(db: Kysely<Database>, match: string, most: number): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*) as count from (select 1 from search_index where search_index match ${match} limit ${most})
  `.execute(db)
  return rows[0]?.count ?? 0
}

/** Every word of some cases, by case. */
export async function wordsOfCases(
  db: Kysely<Database>,
  ids: readonly CaseId[]
): Promise<ReadonlyMap<CaseId, readonly string[]>> {
  const words = new Map<CaseId, string[]>()
  if (ids.length === 0) return words
  const rows = await db
    .selectFrom('view_timeline')
    .innerJoin('view_search', 'view_search.id', 'view_timeline.position')
    .select(['view_timeline.case_id', 'view_search.head', 'view_search.body'])
    .where('view_timeline.case_id', 'in', [...ids])
    .execute()
  for (const { case_id, head, body } of rows) {
    const known = words.get(case_id) ?? []
    known.push(`${head}\n${body}`)
    words.set(case_id, known)
  }
  return words
}

/** Of these cases, those the filters let through, the latest active first. */
export async function keptCases(
  db: Kysely<Database>,
  ids: readonly CaseId[],
  filters: SearchQuery['filters'],
  around: Around
): Promise<readonly CaseRow[]> {
  const rows = await db
    .selectFrom('view_cases')
    .select(caseRowColumns)
    .where('id', 'in', [...ids])
    .where(sql<boolean>`taken_back = 0`)
    .where((build) => filterCases(build, filters, around))
    .orderBy('last_activity_at', 'desc')
    .orderBy('reference_key')
    .execute()
  return rows.map(toCaseRow)
}

/** The latest active cases that the filters let through. */
export async function casesByActivity(
  db: Kysely<Database>,
  filters: SearchQuery['filters'],
  around: Around,
  limit: number
): Promise<readonly CaseRow[]> {
  const rows = await db
    .selectFrom('view_cases')
    .select(caseRowColumns)
    .where(sql<boolean>`taken_back = 0`)
    .where((build) => filterCases(build, filters, around))
    .orderBy('last_activity_at', 'desc')
    .orderBy('reference_key')
    .limit(limit)
    .execute()
  return rows.map(toCaseRow)
}
