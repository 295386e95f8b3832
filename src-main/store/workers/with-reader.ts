import type { Sqlite } from '../connection'
import { openReader } from '../connection'
import type { WorkerAccess } from './jobs'

/** Opens a read-only connection for one piece of work in this thread, and wipes this thread's copy of the key. */
export async function withReader<T>(access: WorkerAccess, work: (db: Sqlite) => T | Promise<T>): Promise<T> {
  const key = Buffer.from(access.key.buffer, access.key.byteOffset, access.key.byteLength)
  const db = openReader({ file: access.file, vaultId: access.vaultId, key })
  key.fill(0)
  try {
    return await work(db)
  } finally {
    db.close()
  }
}
