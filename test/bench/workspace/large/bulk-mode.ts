import type { Sqlite } from '../../../../src-main/store/connection'

/** Tables whose rows are written in bulk; what hangs on them waits until the rows are there. */
const TABLES = [
  'events',
  'payloads',
  'lanes',
  'view_contacts',
  'view_cases',
  'view_parties',
  'view_timeline',
  'view_search'
]

/**
 * Makes a new database quick to fill: no journal, and neither indexes nor triggers. Nothing else may have it open, and
 * when the process ends half-way it is good for nothing.
 * @returns puts all of it back as it was, and builds the indexes and the search over the rows that are there
 */
export function inBulk(db: Sqlite): () => void {
  db.pragma('locking_mode = exclusive')
  db.pragma('journal_mode = off')
  db.pragma('synchronous = 0')
  db.pragma('secure_delete = 0')
  const waiting = db
    .prepare<[string], { type: string; name: string; sql: string }>(
      `select type, name, sql from sqlite_schema
       where type in ('index', 'trigger') and sql is not null and tbl_name in (select value from json_each(?))
       order by rowid`
    )
    .all(JSON.stringify(TABLES))
  for (const { type, name } of waiting) db.exec(`drop ${type} "${name}"`)
  return () => {
    for (const { sql } of waiting) db.exec(sql)
    db.exec("insert into search_index (search_index) values ('rebuild')")
    db.pragma('journal_mode = wal')
    db.pragma('locking_mode = normal')
    db.pragma('wal_checkpoint(truncate)')
  }
}
