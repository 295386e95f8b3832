import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { errorCode } from './error-code'

/** What an error says about the disk or the database; undefined for an error that is about the query. */
export type StorageFailure =
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'read-only' }
  /** A disk or database that can no longer be relied on. */
  | { readonly kind: 'broken'; readonly code: string }

/** @param folder absolute path of the vault's folder */
export async function storageFailure(error: unknown, folder: string): Promise<StorageFailure | undefined> {
  const code = errorCode(error)
  if (code === undefined) return undefined
  if (isDiskFull(code)) return { kind: 'disk-full' }
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS') return { kind: 'read-only' }
  if (!isBroken(code)) return undefined
  return (await isReadOnly(folder)) ? { kind: 'read-only' } : { kind: 'broken', code }
}

/** Whether an error code says that there is no room: on the disk, in the quota, for the memory shared beside the log. */
export function isDiskFull(code: string | undefined): boolean {
  return code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_SHMSIZE' || code === 'ENOSPC' || code === 'EDQUOT'
}

function isBroken(code: string): boolean {
  return ['SQLITE_IOERR', 'SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_CANTOPEN'].some((start) => code.startsWith(start))
}

/** Whether the disk under a folder takes no more writes, as a failing one does when the system remounts it. */
export async function isReadOnly(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.W_OK)
    return false
  } catch (error) {
    return errorCode(error) === 'EROFS' || errorCode(error) === 'EACCES'
  }
}
