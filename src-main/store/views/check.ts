import { type Kysely, sql } from 'kysely'
import type { LoreOf } from '../../../src-shared/domain/case/deadlines/lore'
import type { Database } from '../tables/database'
import { deriveViews } from './derive'
import { highestNumber, type Numbered } from './numbers'
import { VIEWS_VERSION, viewTables } from './rebuild'
import type { SearchRow } from './search-row'

/** A row that is not as the events make it. `where` names the table and the row, never what it says. */
export interface ViewProblem {
  readonly kind:
    | 'view-version'
    | 'view-missing'
    | 'view-extra'
    | 'view-differs'
    | 'number-too-low'
    | 'search-index'
    | 'view-unreadable'
  readonly where: string
}

/** The tables whose rows are found by their case, contact or site; words are found by their entry. */
type ViewTable = Exclude<(typeof viewTables)[number], 'view_search'>
type AnyRow = Readonly<Record<string, unknown>>

const keyColumns: Record<ViewTable, string> = {
  view_letters: 'id',
  view_deadlines: 'id',
  view_agenda: 'id',
  view_submitted: 'id',
  view_timeline: 'id',
  view_parties: 'place',
  view_cases: 'id',
  view_sites: 'id',
  view_contacts: 'id'
}
const ownerColumns: Record<ViewTable, string> = {
  view_letters: 'case_id',
  view_deadlines: 'case_id',
  view_agenda: 'case_id',
  view_submitted: 'case_id',
  view_timeline: 'case_id',
  view_parties: 'case_id',
  view_cases: 'id',
  view_sites: 'id',
  view_contacts: 'id'
}

/**
 * Compares every row of the views with what the events give. Long, and for a connection that sees one moment: the job
 * `views` does it in a worker.
 */
export async function checkViews(db: Kysely<Database>, loreOf: LoreOf): Promise<readonly ViewProblem[]> {
  const check = new ViewCheck(db)
  await check.version()
  for await (const derived of deriveViews(db, loreOf)) {
    if (derived.kind === 'contact') await check.rows('view_contacts', derived.row.id, [derived.row])
    else if (derived.kind === 'site') await check.rows('view_sites', derived.row.id, [derived.row])
    else {
      await check.rows('view_cases', derived.id, derived.rows.view_cases)
      await check.rows('view_parties', derived.id, derived.rows.view_parties)
      await check.rows('view_timeline', derived.id, derived.rows.view_timeline)
      await check.rows('view_letters', derived.id, derived.rows.view_letters)
      await check.rows('view_deadlines', derived.id, derived.rows.view_deadlines)
      await check.rows('view_agenda', derived.id, derived.rows.view_agenda)
      await check.rows('view_submitted', derived.id, derived.rows.view_submitted)
      await check.words(derived.rows.view_search)
      for (const one of derived.numbered) await check.number(one)
    }
  }
  await check.strangers()
  await check.strangeWords()
  await check.searchIndex()
  return check.problems
}

const ownedTables = viewTables.filter((table) => table !== 'view_search')
/** SQLite takes 32,766 values in a statement. */
const WORDS_AT_ONCE = 1_000

class ViewCheck {
  readonly problems: ViewProblem[] = []
  readonly #owners = new Map<ViewTable, Set<unknown>>(ownedTables.map((table) => [table, new Set()]))
  readonly #words = new Set<number>()

  constructor(private readonly db: Kysely<Database>) {}

  async version(): Promise<void> {
    const { version } = await this.db.selectFrom('views').select('version').executeTakeFirstOrThrow()
    if (version !== VIEWS_VERSION) this.#found('view-version', 'views')
  }

  async rows(table: ViewTable, owner: string, expected: readonly AnyRow[]): Promise<void> {
    this.#owners.get(table)?.add(owner)
    const stored = await sql<AnyRow>`
      select * from ${sql.table(table)} where ${sql.ref(ownerColumns[table])} = ${owner}
    `.execute(this.db)
    const left = this.#compare(`${table}/${owner}`, keyColumns[table], expected, stored.rows)
    for (const extra of left) this.#found('view-extra', `${table}/${owner}/${String(extra)}`)
  }

  async words(expected: readonly SearchRow[]): Promise<void> {
    for (const { id } of expected) this.#words.add(id)
    for (let at = 0; at < expected.length; at += WORDS_AT_ONCE) {
      const part = expected.slice(at, at + WORDS_AT_ONCE)
      const ids = part.map(({ id }) => id)
      const stored = await this.db.selectFrom('view_search').selectAll().where('id', 'in', ids).execute()
      this.#compare(`view_search/${part[0]?.case_id ?? ''}`, 'id', part, stored)
    }
  }

  /** @returns the keys of rows that were not expected */
  #compare(place: string, key: string, expected: readonly AnyRow[], stored: readonly AnyRow[]): Iterable<unknown> {
    const left = new Map(stored.map((row) => [row[key], row]))
    for (const row of expected) {
      const found = left.get(row[key])
      const where = place.endsWith(`/${String(row[key])}`) ? place : `${place}/${String(row[key])}`
      if (!found) this.#found('view-missing', where)
      else if (!sameRow(row, found)) this.#found('view-differs', where)
      left.delete(row[key])
    }
    return left.keys()
  }

  async number({ year, letter, number }: Numbered): Promise<void> {
    const highest = await highestNumber(this.db, year, letter)
    if (highest === undefined || highest < number) this.#found('number-too-low', `reference_numbers/${year}-${letter}`)
  }

  /** Rows of cases, contacts and sites that no event knows. */
  async strangers(): Promise<void> {
    for (const table of ownedTables) {
      const owner = ownerColumns[table]
      const stored = await sql<{ owner: unknown }>`
        select distinct ${sql.ref(owner)} as owner from ${sql.table(table)}
      `.execute(this.db)
      for (const row of stored.rows) {
        if (!this.#owners.get(table)?.has(row.owner)) this.#found('view-extra', `${table}/${String(row.owner)}`)
      }
    }
  }

  async strangeWords(): Promise<void> {
    const stored = await this.db.selectFrom('view_search').select(['id', 'case_id']).execute()
    for (const { id, case_id } of stored) {
      if (!this.#words.has(id)) this.#found('view-extra', `view_search/${case_id}/${id}`)
    }
  }

  /** The index holds a document for each row of words, and no other. Its inside is the database check's. */
  async searchIndex(): Promise<void> {
    const stored = await sql<{ id: number }>`
      select id from view_search where id not in (select id from search_index_docsize)
      union all
      select id from search_index_docsize where id not in (select id from view_search)
    `.execute(this.db)
    for (const { id } of stored.rows) this.#found('search-index', `search_index/${id}`)
  }

  #found(kind: ViewProblem['kind'], where: string): void {
    this.problems.push({ kind, where })
  }
}

function sameRow(one: AnyRow, other: AnyRow): boolean {
  const columns = Object.keys(other)
  return columns.length === Object.keys(one).length && columns.every((column) => one[column] === other[column])
}
