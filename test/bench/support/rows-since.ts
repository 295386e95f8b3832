import type { Sqlite } from '../../../src-main/store/connection'

/** Events, views and search, in an order in which they can be inserted, and which of their rows are new. */
const NEW_ROWS = {
  events: 'position > @position',
  payloads: 'position > @position',
  view_contacts: 'rowid > @contact',
  view_cases: 'rowid > @case',
  view_parties: 'case_id in (select id from view_cases where rowid > @case)',
  view_timeline: 'position > @position',
  view_search: 'id > @position'
} as const

const ENDS = `select (select max(position) from events) as position, (select max(rowid) from view_contacts) as contact,
  (select max(rowid) from view_cases) as "case"`

type Value = string | number | bigint | Buffer | null
interface Ends {
  readonly position: number
  readonly contact: number
  readonly case: number
}
interface Rows {
  readonly table: string
  readonly rows: readonly (readonly Value[])[]
}

/** Reads what was added to a database since it was last asked. */
export class NewRows {
  #seen: Ends

  constructor(private readonly db: Sqlite) {
    this.#seen = this.#ends()
  }

  /** @param cases that must be among it */
  take(cases: number): readonly Rows[] {
    const fresh = Object.entries(NEW_ROWS).map(([table, isNew]) => {
      const read = this.db.prepare<[Ends], Value[]>(`select * from ${table} where ${isNew}`)
      return { table, rows: read.raw().all(this.#seen) }
    })
    this.#seen = this.#ends()
    const made = fresh.find(({ table }) => table === 'view_cases')?.rows.length ?? 0
    if (made < cases) throw new Error(`${made} cases are fewer than ${cases}`)
    return fresh
  }

  #ends(): Ends {
    const ends = this.db.prepare<[], Ends>(ENDS).get()
    if (!ends) throw new Error('The database tells nothing')
    return ends
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
