import { closeSync, openSync } from 'node:fs'
import type { WorkerAccess } from './jobs'
import { withReader } from './with-reader'

/** Writes a compact copy of a database as it stands at this moment, with the same key. The file must not exist. */
export async function copyDatabase(access: WorkerAccess, to: string): Promise<undefined> {
  closeSync(openSync(to, 'wx', 0o600))
  await withReader(access, (db) => {
    // The file itself stays opened for reading only; SQLite counts the copy as a write.
    db.pragma('query_only = OFF')
    db.prepare('vacuum into ?').run(to)
  })
  return undefined
}
