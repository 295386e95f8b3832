import type { SqliteDatabase, SqliteStatement } from 'kysely'
import type { Sqlite } from './connection'

const CAPACITY = 256

/** Keeps the statements used last: Kysely prepares the same text anew for every call. */
export class StatementCache implements SqliteDatabase {
  readonly #db: Sqlite
  readonly #statements = new Map<string, ReturnType<Sqlite['prepare']>>()

  constructor(db: Sqlite) {
    this.#db = db
  }

  prepare(text: string): SqliteStatement {
    const known = this.#statements.get(text)
    // A statement that is being iterated over cannot run a second time.
    if (known?.busy === true) return this.#db.prepare(text)
    const statement = known ?? this.#db.prepare(text)
    this.#statements.delete(text)
    this.#statements.set(text, statement)
    if (this.#statements.size > CAPACITY) this.#forgetOldest()
    return statement
  }

  close(): void {
    this.#statements.clear()
  }

  #forgetOldest(): void {
    const [oldest] = this.#statements.keys()
    if (oldest !== undefined) this.#statements.delete(oldest)
  }
}
