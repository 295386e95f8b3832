import type { Sqlite } from '../connection'

/**
 * One numbered step of the schema, frozen once released: it imports nothing of the application's current code. `up` runs
 * in a transaction of its own, with foreign keys off and checked before the commit. Tables are STRICT.
 */
export interface Migration {
  /** 1, 2, 3, ... without gaps; the file's number. */
  readonly version: number
  readonly name: string
  up(db: Sqlite): void
}
