import SqliteDatabase from 'better-sqlite3'
import type { DatabaseAccess } from '../../../src-main/store/connection'
import { openReader } from '../../../src-main/store/connection'
import { nativeBinding } from '../../../src-main/store/native-binding'

/** Raised when the copy is to hold something else. */
export const PLAIN_VERSION = 1

/** What the bare side reads: rows of cases, the same text in FTS5, the entries of one case; not encrypted. */
export function writePlainCopy(access: DatabaseAccess, file: string, longest: string): void {
  const from = openReader(access)
  const binding = nativeBinding()
  const to = new SqliteDatabase(file, binding === undefined ? {} : { nativeBinding: binding })
  to.pragma('synchronous = 0')
  to.exec(`
    create table cases (id text primary key, reference text, title text, names text, stage text, due text, turn text, ended integer);
    create index cases_due on cases (ended, due);
    create index cases_turn on cases (ended, turn, due);
    create virtual table words using fts5 (head, body, tokenize = 'unicode61 remove_diacritics 2');
    create table entries (key text primary key, body text);
    begin`)
  const copy = (read: string, write: string, ...values: string[]) => {
    const insert = to.prepare(write)
    for (const row of from
      .prepare<string[], unknown[]>(read)
      .raw()
      .iterate(...values))
      insert.run(...row)
  }
  copy(
    'select id, reference, title, names, stage, due, turn, ended from view_cases',
    'insert into cases values (?, ?, ?, ?, ?, ?, ?, ?)'
  )
  copy('select id, head, body from view_search order by id', 'insert into words (rowid, head, body) values (?, ?, ?)')
  copy(
    `select key, cast(payloads.body as text) from view_timeline
     join payloads on payloads.position = view_timeline.position where case_id = ?`,
    'insert into entries values (?, ?)',
    longest
  )
  to.exec('commit')
  to.close()
  from.close()
}
