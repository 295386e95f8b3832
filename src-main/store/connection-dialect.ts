import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from 'kysely'
import { Kysely, SqliteAdapter, SqliteDriver, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import type { Sqlite } from './connection'
import { StatementCache } from './statement-cache'
import type { Database } from './tables/database'

/** Told about every error of SQLite, so that the store can stop writing on a failing disk. */
export type ErrorObserver = (error: unknown) => void

/**
 * Kysely on one open connection. The connection belongs to the caller, who closes it. Transactions begin IMMEDIATE: a
 * writer that upgrades from reading could fail in its middle.
 */
export function kyselyOn(db: Sqlite, observe: ErrorObserver = () => undefined): Kysely<Database> {
  const dialect: Dialect = {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new StoreDriver(db, observe),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
    createQueryCompiler: () => new SqliteQueryCompiler()
  }
  return new Kysely<Database>({ dialect })
}

class StoreDriver extends SqliteDriver implements Driver {
  readonly #watch: TransactionWatch

  constructor(db: Sqlite, observe: ErrorObserver) {
    super({ database: new StatementCache(db) })
    this.#watch = new TransactionWatch(db, observe)
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return new WatchedConnection(await super.acquireConnection(), this.#watch)
  }

  override async beginTransaction(): Promise<void> {
    this.#watch.begin()
  }

  override async commitTransaction(): Promise<void> {
    this.#watch.commit()
  }

  override async rollbackTransaction(): Promise<void> {
    this.#watch.rollback()
  }
}

/**
 * Knows whether a transaction should be open. On a full or failing disk SQLite rolls back by itself; what follows would
 * then be committed statement by statement, so it is refused with the error that caused it.
 */
class TransactionWatch {
  readonly #db: Sqlite
  readonly #observe: ErrorObserver
  #expected = false
  #cause: unknown

  constructor(db: Sqlite, observe: ErrorObserver) {
    this.#db = db
    this.#observe = observe
  }

  begin(): void {
    this.note(() => this.#db.exec('begin immediate'))
    this.#expected = true
    this.#cause = undefined
  }

  commit(): void {
    this.requireTransaction()
    this.note(() => this.#db.exec('commit'))
    this.#expected = false
  }

  rollback(): void {
    this.#expected = false
    if (this.#db.inTransaction) this.note(() => this.#db.exec('rollback'))
  }

  requireTransaction(): void {
    if (this.#expected && !this.#db.inTransaction) throw this.#cause ?? new Error('The transaction is gone')
  }

  note<T>(action: () => T): T {
    try {
      return action()
    } catch (error) {
      this.failed(error)
      throw error
    }
  }

  failed(error: unknown): void {
    if (this.#expected && !this.#db.inTransaction) this.#cause ??= error
    this.#observe(error)
  }
}

class WatchedConnection implements DatabaseConnection {
  readonly #inner: DatabaseConnection
  readonly #watch: TransactionWatch

  constructor(inner: DatabaseConnection, watch: TransactionWatch) {
    this.#inner = inner
    this.#watch = watch
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    this.#watch.requireTransaction()
    try {
      return await this.#inner.executeQuery<R>(query)
    } catch (error) {
      this.#watch.failed(error)
      throw error
    }
  }

  async *streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    this.#watch.requireTransaction()
    try {
      yield* this.#inner.streamQuery<R>(query, chunkSize)
    } catch (error) {
      this.#watch.failed(error)
      throw error
    }
  }
}
