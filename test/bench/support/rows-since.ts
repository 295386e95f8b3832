import type { Sqlite } from '../../../src-main/store/connection'

/** Events, views and search, in an order in which they can be inserted. */
const TABLES = [
  'events',
  'payloads',
  'view_contacts',
  'view_cases',
  'view_parties',
  'view_timeline',
  'view_search'
] as const

type Value = string | number | bigint | Buffer | null
interface Rows {
  readonly table: string
  readonly rows: readonly (readonly Value[])[]
}

/** Reads what was added to a database since it was last asked. */
export class NewRows {
  readonly #seen = new Map<string, number>()

  constructor(private readonly db: Sqlite) {
    for (const table of TABLES) this.#seen.set(table, this.#last(table))
  }

  /** @param cases that must be among it */
  take(cases: number): readonly Rows[] {
    const fresh = TABLES.map((table) => {
      const after = this.#seen.get(table) ?? 0
      this.#seen.set(table, this.#last(table))
      const read = this.db.prepare<[number], Value[]>(`select * from ${table} where rowid > ? order by rowid`)
      return { table, rows: read.raw().all(after) }
    })
    const made = fresh.find(({ table }) => table === 'view_cases')?.rows.length ?? 0
    if (made < cases) throw new Error(`${made} cases are fewer than ${cases}`)
    return fresh
  }

  #last(table: string): number {
    return this.db.prepare<[], number>(`select coalesce(max(rowid), 0) from ${table}`).pluck().get() ?? 0
  }
}

/** Inserts rows by one prepared statement a table, in one durable transaction. */
export function writeRows(db: Sqlite, all: readonly Rows[]): void {
  db.transaction(() => {
    for (const { table, rows } of all) {
      const [first] = rows
      if (!first) continue
      const insert = db.prepare<Value[]>(`insert into ${table} values (${first.map(() => '?').join(', ')})`)
      for (const row of rows) insert.run(...row)
    }
  }).immediate()
}
