import { type Kysely, sql } from 'kysely'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import type { CaseId, EventId } from '../../../src-shared/lib/ids'
import { caseRowColumns, toCaseRow } from '../queries/case-row'
import type { Database } from '../tables/database'
import { matchesOf } from './match'

/** A case where every word was found, with the entry that says most of it. */
export interface SearchHit {
  readonly row: CaseRow
  /** Absent when it is the case itself: its reference, title, names, complaint. */
  readonly entry?: EventId
  /** Words around the find, the found ones between U+E000 and U+E001. */
  readonly snippet: string
}

const SNIPPET_WORDS = 16
/** Reference, title and names weigh more than what was said. */
const HEAD_WEIGHT = 10

interface Best {
  readonly id: number
  readonly case_id: CaseId
  readonly entry_id: EventId | null
}

/** Cases that hold every word, be it in different entries; the best first. Long: for a worker. */
export async function findInCases(db: Kysely<Database>, typed: string, limit: number): Promise<SearchHit[]> {
  const matches = matchesOf(typed)
  if (matches.length === 0) return []
  const any = matches.join(' OR ')
  const best = await bestRows(db, matches, any, limit)
  const rows = await rowsOf(db, best)
  const hits: SearchHit[] = []
  for (const { id, case_id, entry_id } of best) {
    const row = rows.get(case_id)
    if (row) hits.push({ row, snippet: await snippetOf(db, any, id), ...(entry_id && { entry: entry_id }) })
  }
  return hits
}

async function bestRows(
  db: Kysely<Database>,
  matches: readonly string[],
  any: string,
  limit: number
): Promise<readonly Best[]> {
  const holding = sql.join(
    matches.map(
      (match) => sql`
        select found.case_id from search_index
        join view_search as found on found.id = search_index.rowid
        where search_index match ${match}`
    ),
    sql` intersect `
  )
  // SQLite gives the bare columns of the row that holds the minimum. Materialised, since FTS5 refuses bm25 in a query that
  // was flattened into one that groups.
  const found = await sql<Best & { readonly score: number }>`
    with scored as materialized (
      select words.id, words.case_id, words.entry_id, bm25(search_index, ${HEAD_WEIGHT}, 1) as score
      from search_index join view_search as words on words.id = search_index.rowid
      where search_index match ${any}
    )
    select scored.id, scored.case_id, scored.entry_id, min(scored.score) as score
    from scored
    where scored.case_id in (${holding})
    group by scored.case_id
    order by score, scored.case_id desc
    limit ${limit}
  `.execute(db)
  return found.rows
}

async function rowsOf(db: Kysely<Database>, best: readonly Best[]): Promise<ReadonlyMap<CaseId, CaseRow>> {
  if (best.length === 0) return new Map()
  const rows = await db
    .selectFrom('view_cases')
    .select(caseRowColumns)
    .where(
      'id',
      'in',
      best.map((one) => one.case_id)
    )
    .execute()
  return new Map(rows.map((row) => [row.id, toCaseRow(row)]))
}

// Numbers are bound as reals, and FTS5 does not look for a real among its rowids: it would give the first row instead.
async function snippetOf(db: Kysely<Database>, any: string, id: number): Promise<string> {
  const { rows } = await sql<{ readonly snippet: string }>`
    select snippet(search_index, -1, ${'\ue000'}, ${'\ue001'}, '…', ${SNIPPET_WORDS}) as snippet
    from search_index where search_index match ${any} and rowid = cast(${id} as integer)
  `.execute(db)
  return rows[0]?.snippet ?? ''
}
