import { open, stat } from 'node:fs/promises'
import type { Result } from '../../../src-shared/lib/result'
import { ok, refuse } from '../../../src-shared/lib/result'
import type { DatabaseAccess, Sqlite } from '../connection'
import { databaseSalt, openReader } from '../connection'
import { errorCode } from '../error-code'
import type { Migration } from '../migrations/migration'
import { refuseNewer } from '../migrations/runner'
import type { Tip } from '../tip'
import { refusalOr } from './open-failure'
import type { OpenRefusal } from './refusals'

// A flipped bit or two is damage; so many different bytes are another file.
const MOST_DAMAGED = 4

/** Whether there is a database at all, and of this vault. Only before any connection is open in this process. */
export async function lookAtDatabase(file: string, vaultId: string): Promise<Result<void, OpenRefusal>> {
  try {
    const { size } = await stat(file)
    if (size === 0) return refuse({ kind: 'empty' })
    return (await differingBytes(file, databaseSalt(vaultId))) > MOST_DAMAGED
      ? refuse({ kind: 'other-vault' })
      : ok(undefined)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return refuse({ kind: 'database-missing' })
    return refuse(refusalOr(error, 'database'))
  }
}

/** Opens the database for reading only, and looks before anything is changed. Answers the tip it holds. */
export function probeDatabase(access: DatabaseAccess, migrations: readonly Migration[]): Result<Tip, OpenRefusal> {
  let db: Sqlite | undefined
  try {
    db = openReader(access)
    const newer = refuseNewer(db, migrations)
    if (!newer.ok) return newer
    const vaultId = db.prepare<[], string>('select vault_id from schema_meta').pluck().get()
    return vaultId === access.vaultId ? ok(tipOf(db)) : refuse({ kind: 'other-vault' })
  } catch (error) {
    return refuse(refusalOr(error, 'database'))
  } finally {
    db?.close()
  }
}

function tipOf(db: Sqlite): Tip {
  const row = db
    .prepare<[], { count: number; clock: number; rolling_hash: Buffer }>('select count, clock, rolling_hash from tip')
    .get()
  return { count: row?.count ?? 0, clock: row?.clock ?? 0, rollingHash: row?.rolling_hash ?? Buffer.alloc(32) }
}

async function differingBytes(file: string, expected: Buffer): Promise<number> {
  const handle = await open(file, 'r')
  try {
    const start = Buffer.alloc(expected.length)
    const { bytesRead } = await handle.read(start, 0, start.length, 0)
    // Cut short, not exchanged.
    if (bytesRead < start.length) return 0
    return expected.filter((byte, index) => byte !== start[index]).length
  } finally {
    await handle.close()
  }
}
