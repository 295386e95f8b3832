import { type Kysely, sql } from 'kysely'
import { isOneTypoApart, SHORTEST_MISTYPED } from '../../../src-shared/domain/search/near'
import type { Database } from '../tables/database'

/** More spellings than this are no longer a mistake but another word. */
const MOST_SPELLINGS = 12
/** After a change of the index, words that were just written may be mistyped a while before they are known. Milliseconds. */
const STALE = 30_000

interface Words {
  /** In the order of their letters, and of their letters backwards. */
  readonly forward: readonly string[]
  readonly backward: readonly string[]
}

const reversed = (word: string): string => Array.from(word).reverse().join('')

/**
 * The words that texts hold, to find those one mistake away. A mistake leaves the first half of a word whole, or the
 * second: two look-ups in sorted lists find every candidate without comparing with all of them.
 */
export class Vocabulary {
  readonly #db: Kysely<Database>
  readonly #now: () => number
  #words: Words | undefined
  #version = -1
  #readAt = 0

  /** @param now milliseconds, from any origin */
  constructor(db: Kysely<Database>, now: () => number) {
    this.#db = db
    this.#now = now
  }

  /** Known words one typing mistake from a folded word of five letters or more. */
  async near(word: string): Promise<readonly string[]> {
    if (word.length < SHORTEST_MISTYPED) return []
    const { forward, backward } = await this.#read()
    const half = Math.floor(word.length / 2)
    // A swap across the middle touches both halves: a shorter one on each side stays whole.
    const starts = starting(forward, word.slice(0, half - 1 || 1))
    const ends = starting(backward, reversed(word).slice(0, word.length - half - 1 || 1)).map(reversed)
    const near = [...new Set([...starts, ...ends])].filter((known) => isOneTypoApart(word, known))
    return near.slice(0, MOST_SPELLINGS)
  }

  async #read(): Promise<Words> {
    const version = await dataVersion(this.#db)
    const fresh = version === this.#version || this.#now() - this.#readAt < STALE
    if (this.#words && fresh) return this.#words
    const terms = await readTerms(this.#db)
    this.#words = { forward: terms.toSorted(), backward: terms.map(reversed).toSorted() }
    this.#version = version
    this.#readAt = this.#now()
    return this.#words
  }
}

async function dataVersion(db: Kysely<Database>): Promise<number> {
  const { rows } = await sql<{ readonly data_version: number }>`pragma data_version`.execute(db)
  return rows[0]?.data_version ?? -1
}

async function readTerms(db: Kysely<Database>): Promise<readonly string[]> {
  await makeWordsTable(db)
  const { rows } = await sql<{ readonly term: string }>`
    select term from temp.search_words where length(term) >= ${SHORTEST_MISTYPED - 1}
  `.execute(db)
  return rows.map(({ term }) => term)
}

/** A window on the index, in the connection's own memory: a connection that only reads must be let do that once. */
async function makeWordsTable(db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ readonly query_only: number }>`pragma query_only`.execute(db)
  const before = rows[0]?.query_only ?? 0
  await sql`pragma query_only = 0`.execute(db)
  try {
    await sql`create virtual table if not exists temp.search_words using fts5vocab(main, search_index, row)`.execute(db)
  } finally {
    await sql`pragma query_only = ${sql.lit(before)}`.execute(db)
  }
}

/** The words that begin so, by halving. */
function starting(sorted: readonly string[], beginning: string): readonly string[] {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < beginning) low = middle + 1
    else high = middle
  }
  const found: string[] = []
  for (let at = low; sorted[at]?.startsWith(beginning); at += 1) found.push(sorted[at] ?? '')
  return found
}
