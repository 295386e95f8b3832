import { closeSync, openSync } from 'node:fs'
import SqliteDatabase from 'better-sqlite3'
import type { Result } from '../../src-shared/lib/result'
import { ok, refuse } from '../../src-shared/lib/result'
import { errorCode } from './error-code'
import { nativeBinding } from './native-binding'

export interface Lock {
  /** Once more does nothing. */
  release(): void
}

/**
 * Takes the lock of a vault: an exclusive transaction on a tiny database. The system frees it when the process dies, so
 * no stale lock exists.
 * @throws an error with a code when the file cannot be made or read
 */
export function takeLock(file: string): Result<Lock, 'locked-by-other'> {
  makeIfMissing(file)
  const binding = nativeBinding()
  const db = new SqliteDatabase(file, {
    fileMustExist: true,
    timeout: 0,
    ...(binding === undefined ? {} : { nativeBinding: binding })
  })
  try {
    // Nothing is ever written here, so there is no journal to leave behind.
    db.pragma('journal_mode = memory')
    db.exec('begin exclusive')
  } catch (error) {
    db.close()
    if (errorCode(error)?.startsWith('SQLITE_BUSY') === true) return refuse('locked-by-other')
    throw error
  }
  return ok({ release: () => void db.close() })
}

// Never opens a lock that exists: closing it again would drop this process's own lock on it (POSIX).
function makeIfMissing(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600))
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
}
