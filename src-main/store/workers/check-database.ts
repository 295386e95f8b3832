import type { Sqlite } from '../connection'
import { errorCode } from '../error-code'
import type { CheckDepth, DatabaseCheck, WorkerAccess } from './jobs'
import { withReader } from './with-reader'

const MOST_PROBLEMS = 100

/** Reads every page of a database, which also authenticates it, and checks how the pages hang together. */
export async function checkDatabase(access: WorkerAccess, depth: CheckDepth): Promise<DatabaseCheck> {
  try {
    return await withReader(access, (db) => checkOn(db, depth))
  } catch (error) {
    const code = errorCode(error)
    if (code?.startsWith('SQLITE_') !== true) throw error
    return { ok: false, problems: [code] }
  }
}

/** The same on a connection that is open. Blocks its thread. */
export function checkOn(db: Sqlite, depth: CheckDepth): DatabaseCheck {
  try {
    const pragma = depth === 'quick' ? 'quick_check' : 'integrity_check'
    const lines = db.prepare<[], string>(`pragma ${pragma}(${MOST_PROBLEMS})`).pluck().all()
    const problems = lines.filter((line) => line !== 'ok')
    if (depth === 'full') problems.push(...brokenReferences(db))
    return problems.length === 0 ? { ok: true } : { ok: false, problems }
  } catch (error) {
    const code = errorCode(error)
    if (code?.startsWith('SQLITE_') !== true) throw error
    return { ok: false, problems: [code] }
  }
}

/** The tables with rows that refer to nothing. */
export function brokenReferences(db: Sqlite): readonly string[] {
  const tables = db.prepare<[], string>('select distinct "table" from pragma_foreign_key_check').pluck().all()
  return tables.map((table) => `broken reference in ${table}`)
}
