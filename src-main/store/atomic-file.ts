import { randomBytes } from 'node:crypto'
import { link, open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { errorCode } from './error-code'

const PRIVATE = 0o600
const TEMPORARY = /\.[0-9a-f]{12}\.tmp$/u
// Antivirus software holds a new file open for a moment on Windows.
const PASSING = new Set(['EBUSY', 'EPERM', 'EACCES'])
const ATTEMPTS = 8

/** Replaces a small file so that after a crash it holds the old content or the new one, never a part. Mode 0600. */
export async function replaceFile(file: string, content: Uint8Array | string): Promise<void> {
  const temporary = await writeTemporary(file, content)
  try {
    await renameDurably(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** As `replaceFile`, but only where no file of that name is. Answers whether it was written. */
export async function createFile(file: string, content: Uint8Array | string): Promise<boolean> {
  const temporary = await writeTemporary(file, content)
  try {
    await link(temporary, file)
    await syncFolder(dirname(file))
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  } finally {
    await rm(temporary, { force: true })
  }
}

/** Renames a file or folder that is already on disk, and makes the new name durable. */
export async function renameDurably(from: string, to: string): Promise<void> {
  await renameFile(from, to)
  await syncFolder(dirname(to))
}

/** Renames a file or folder; the new name is durable once its folder is synced. */
export function renameFile(from: string, to: string): Promise<void> {
  return retryPassing(() => rename(from, to))
}

/** Writes the bytes of a file that was written by other means to the disk. */
export async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes the names in a folder durable. Windows has no such call; NTFS journals names itself. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Removes what a crash between writing and renaming left behind. */
export async function sweepTemporaries(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (TEMPORARY.test(name)) await rm(join(folder, name), { force: true })
  }
}

async function writeTemporary(file: string, content: Uint8Array | string): Promise<string> {
  const temporary = join(dirname(file), `${basename(file)}.${randomBytes(6).toString('hex')}.tmp`)
  const handle = await open(temporary, 'wx', PRIVATE)
  try {
    await handle.writeFile(content)
    await handle.sync()
  } catch (error) {
    await handle.close()
    await rm(temporary, { force: true })
    throw error
  }
  await handle.close()
  return temporary
}

async function retryPassing(action: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await action()
      return
    } catch (error) {
      if (attempt === ATTEMPTS || !PASSING.has(errorCode(error) ?? '')) throw error
      await pause(10 * 2 ** attempt)
    }
  }
}
