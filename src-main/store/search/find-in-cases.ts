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
const FIRST_ROWS = 2_000
/** As SQLite has it: no limit. */
const EVERY_ROW = -1

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
  const snippets = await snippetsOf(db, any, best)
  return best.flatMap(({ id, case_id, entry_id }): SearchHit[] => {
    const row = rows.get(case_id)
    return row ? [{ row, snippet: snippets.get(id) ?? '', ...(entry_id && { entry: entry_id }) }] : []
  })
}

/** The best entry of each case, in the order of their ranks. The best few thousand entries nearly always hold enough cases. */
async function bestRows(
  db: Kysely<Database>,
  matches: readonly string[],
  any: string,
  limit: number
): Promise<readonly Best[]> {
  const holding = matches.length > 1 ? await casesWithAll(db, matches) : undefined
  if (holding?.size === 0) return []
  const first = await topRows(db, any, FIRST_ROWS)
  const best = bestOfEach(first, holding).slice(0, limit)
  if (best.length === limit || first.length < FIRST_ROWS) return best
  return bestOfEach(await topRows(db, any, EVERY_ROW), holding).slice(0, limit)
}

/** The cases that hold every word, be it in different entries. */
async function casesWithAll(db: Kysely<Database>, matches: readonly string[]): Promise<ReadonlySet<CaseId>> {
  const found = await sql<{ readonly case_id: CaseId }>`${sql.join(
    matches.map(
      (match) => sql`
        select words.case_id from search_index
        join view_search as words on words.id = search_index.rowid
        where search_index match ${match}`
    ),
    sql` intersect `
  )}`.execute(db)
  return new Set(found.rows.map((row) => row.case_id))
}

/** Entries by rank, the newest first among equals. Ranked before they are joined, since FTS5 ranks only within its own query. */
async function topRows(db: Kysely<Database>, any: string, count: number): Promise<readonly Best[]> {
  const found = await sql<Best>`
    with top as materialized (
      select rowid as id, bm25(search_index, ${HEAD_WEIGHT}, 1) as score
      from search_index where search_index match ${any}
      order by score limit ${count}
    )
    select words.id, words.case_id, words.entry_id
    from top join view_search as words on words.id = top.id
    order by top.score, words.id desc
  `.execute(db)
  return found.rows
}

function bestOfEach(rows: readonly Best[], holding: ReadonlySet<CaseId> | undefined): readonly Best[] {
  const best = new Map<CaseId, Best>()
  for (const row of rows) if (!best.has(row.case_id) && (holding?.has(row.case_id) ?? true)) best.set(row.case_id, row)
  return [...best.values()]
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
/** One pass over what matches: the plus keeps SQLite from starting the whole search anew for every row. */
async function snippetsOf(
  db: Kysely<Database>,
  any: string,
  best: readonly Best[]
): Promise<ReadonlyMap<number, string>> {
  if (best.length === 0) return new Map()
  const { rows } = await sql<{ readonly id: number; readonly snippet: string }>`
    select rowid as id, snippet(search_index, -1, ${'\ue000'}, ${'\ue001'}, '…', ${SNIPPET_WORDS}) as snippet
    from search_index where search_index match ${any} and +rowid in (${sql.join(best.map(({ id }) => id))})
  `.execute(db)
  return new Map(rows.map((row) => [row.id, row.snippet]))
}
