import type { Kysely } from 'kysely'
import { placeOf, snippetOf, tokensOf } from '../../../src-shared/domain/search/find-words'
import type { SearchQuery } from '../../../src-shared/domain/search/query'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import type { CaseId, EventId } from '../../../src-shared/lib/ids'
import type { Database } from '../tables/database'
import type { Around } from './filter-cases'
import { type Sought, soughtOf, withSpellings } from './match'
import { casesByActivity, keptCases, matchingRows, rowCount, type WordsRow, wordsOfCases } from './rows'
import type { Vocabulary } from './vocabulary'

/** A case where every word was found, with the entry that says it. */
export interface SearchHit {
  readonly row: CaseRow
  /** Absent when it is the case itself: its reference, title, names, complaint. */
  readonly entry?: EventId
  /** Words around the find, the found ones between U+E000 and U+E001. */
  readonly snippet: string
  /** Found only by a close spelling. */
  readonly approximate: boolean
}

interface Search {
  readonly db: Kysely<Database>
  readonly query: SearchQuery
  readonly around: Around
  readonly limit: number
}

/** The newest entries that are looked at in one go; they nearly always hold enough cases. */
const ROWS_AT_ONCE = 500
const MOST_ROUNDS = 8
/** A word found more often than this tells cases apart too little to start from it. */
const RARE = 5_000
const CASES_AT_ONCE = 200

/**
 * Cases that hold every word, be it in different entries: those where they stand as typed first, then those where a word
 * is one typing mistake away; among each, the latest active first. Long: for a worker.
 */
export async function findInCases(
  db: Kysely<Database>,
  vocabulary: Vocabulary,
  query: SearchQuery,
  around: Around,
  limit: number
): Promise<SearchHit[]> {
  const search: Search = { db, query, around, limit }
  const present = soughtIn(query, false)
  if (present.length === 0) return query.filters.length > 0 ? await filteredOnly(search) : []
  const hits = new Map<CaseId, SearchHit>()
  await collect(search, present, hits, false)
  if (hits.size >= limit) return [...hits.values()].slice(0, limit)
  const spelled = await Promise.all(
    present.map(async (one) =>
      withSpellings(one, one.mistyped === undefined ? [] : await vocabulary.near(one.mistyped))
    )
  )
  if (spelled.some((one, place) => one !== present[place])) await collect(search, spelled, hits, true)
  return [...hits.values()].slice(0, limit)
}

function soughtIn(query: SearchQuery, absent: boolean): readonly Sought[] {
  return query.words.flatMap((word) => {
    const sought = word.absent === absent ? soughtOf(word) : undefined
    return sought ? [sought] : []
  })
}

/** Adds what is found to the hits: first where one entry holds every word, then where several entries do together. */
async function collect(search: Search, sought: readonly Sought[], hits: Map<CaseId, SearchHit>, approximate: boolean) {
  const together = sought.map((one) => one.match).join(' AND ')
  let before: number | undefined
  for (let round = 0; round < MOST_ROUNDS && hits.size < search.limit; round += 1) {
    const rows = await matchingRows(search.db, together, ROWS_AT_ONCE, before)
    await keep(search, sought, newestOfEach(rows, hits), hits, approximate)
    if (rows.length < ROWS_AT_ONCE) break
    before = rows.at(-1)?.id
  }
  if (sought.length > 1 && hits.size < search.limit) await acrossEntries(search, sought, hits, approximate)
}

function newestOfEach(rows: readonly WordsRow[], hits: ReadonlyMap<CaseId, SearchHit>): ReadonlyMap<CaseId, WordsRow> {
  const newest = new Map<CaseId, WordsRow>()
  for (const row of rows) if (!hits.has(row.case_id) && !newest.has(row.case_id)) newest.set(row.case_id, row)
  return newest
}

/** Starts from the rarest word, and looks in each of its cases for the others. */
async function acrossEntries(
  search: Search,
  sought: readonly Sought[],
  hits: Map<CaseId, SearchHit>,
  approximate: boolean
) {
  const counts = await Promise.all(sought.map(({ match }) => rowCount(search.db, match, RARE + 1)))
  const fewest = Math.min(...counts)
  const rarest = sought[counts.indexOf(fewest)]
  if (!rarest || fewest === 0 || fewest > RARE) return
  const rows = await matchingRows(search.db, rarest.match, RARE, undefined)
  const candidates = [...newestOfEach(rows, hits).entries()]
  for (let from = 0; from < candidates.length && hits.size < search.limit; from += CASES_AT_ONCE) {
    const part = new Map(candidates.slice(from, from + CASES_AT_ONCE))
    const words = await wordsOfCases(search.db, [...part.keys()])
    const whole = new Map([...part].filter(([id]) => holdsAll(words.get(id) ?? [], sought)))
    await keep(search, sought, whole, hits, approximate)
  }
}

function holdsAll(texts: readonly string[], sought: readonly Sought[]): boolean {
  const tokens = texts.map(tokensOf)
  return sought.every(({ pattern }) => tokens.some((words) => placeOf(words, pattern) >= 0))
}

/** Of these cases, those that the filters and the words that must be absent let through, the latest active first. */
async function keep(
  { db, query, around, limit }: Search,
  sought: readonly Sought[],
  found: ReadonlyMap<CaseId, WordsRow>,
  hits: Map<CaseId, SearchHit>,
  approximate: boolean
) {
  if (found.size === 0) return
  const rows = await keptCases(db, [...found.keys()], query.filters, around)
  const absent = soughtIn(query, true)
  const texts =
    absent.length > 0
      ? await wordsOfCases(
          db,
          rows.map((row) => row.id)
        )
      : new Map<CaseId, string[]>()
  for (const row of rows) {
    // What comes after the last that is shown need not be cut out of its text.
    if (hits.size >= limit) return
    const words = found.get(row.id)
    if (!words || holdsAny(texts.get(row.id) ?? [], absent)) continue
    const { text, entry_id } = words
    const snippet = snippetOf(
      text,
      sought.map((one) => one.pattern)
    )
    hits.set(row.id, { row, snippet, approximate, ...(entry_id && { entry: entry_id }) })
  }
}

function holdsAny(texts: readonly string[], absent: readonly Sought[]): boolean {
  return texts.some((text) => {
    const words = tokensOf(text)
    return absent.some(({ pattern }) => placeOf(words, pattern) >= 0)
  })
}

/** Filters without words: the latest active cases that they let through. */
async function filteredOnly({ db, query, around, limit }: Search): Promise<SearchHit[]> {
  const absent = soughtIn(query, true)
  const rows = await casesByActivity(db, query.filters, around, limit)
  const texts = await wordsOfCases(
    db,
    rows.map((row) => row.id)
  )
  return rows
    .filter((row) => !holdsAny(texts.get(row.id) ?? [], absent))
    .map((row) => ({ row, snippet: '', approximate: false }))
}
