import type SqliteDatabase from 'better-sqlite3'

/** A raw connection, for migrations and bulk work; everything else goes through Kysely. */
export type Sqlite = SqliteDatabase.Database
