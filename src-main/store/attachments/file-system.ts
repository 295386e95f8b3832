import { type FileHandle, mkdir, open, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { renameDurably, renameFile, syncFolder } from '../atomic-file'
import { errorCode } from '../error-code'

/** A file being written from its beginning. */
export interface WritableFile {
  /** All of it, one part behind the other. */
  write(parts: readonly Uint8Array[]): Promise<void>
  /** Returns once the bytes are on the disk. */
  sync(): Promise<void>
  close(): Promise<void>
}

/** What an intake does to the disk, step by step; a test cuts between any two of them. */
export interface FileSystem {
  /** Creates a file that only its owner reads; fails where one is. */
  create(path: string): Promise<WritableFile>
  /** Makes a folder, and its name durable. */
  makeFolder(path: string): Promise<void>
  /** Renames, and makes the new name durable. */
  rename(from: string, to: string): Promise<void>
  /** Renames; the new name is durable once `syncFolder` of its folder returns: for several files together. */
  move(from: string, to: string): Promise<void>
  /** Makes the names in a folder durable. */
  syncFolder(folder: string): Promise<void>
  /** Does nothing where there is no such file. */
  remove(path: string): Promise<void>
}

export const nodeFileSystem: FileSystem = {
  async create(path) {
    const handle = await open(path, 'wx', 0o600)
    return {
      write: (parts) => writeAll(handle, parts),
      sync: () => handle.sync(),
      close: () => handle.close()
    }
  },
  async makeFolder(path) {
    const made = await mkdir(path, { recursive: true, mode: 0o700 })
    if (made !== undefined) await syncFolder(dirname(made))
  },
  rename: renameDurably,
  move: renameFile,
  syncFolder,
  remove: removeFile
}

/** Does what needs a folder, which nearly always is there already, and makes it where it is not. */
export async function inFolder<T>(files: FileSystem, folder: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    await files.makeFolder(folder)
    return act()
  }
}

/** The system may take less than it is given at once. */
async function writeAll(handle: FileHandle, parts: readonly Uint8Array[]): Promise<void> {
  let left = parts.filter(({ length }) => length > 0)
  while (left.length > 0) {
    const { bytesWritten } = await handle.writev(left)
    left = after(left, bytesWritten)
  }
}

function after(parts: readonly Uint8Array[], bytes: number): Uint8Array[] {
  const left: Uint8Array[] = []
  let done = bytes
  for (const part of parts) {
    if (done < part.length) left.push(part.subarray(done))
    done = Math.max(0, done - part.length)
  }
  return left
}

async function removeFile(path: string): Promise<void> {
  try {
    await unlink(path)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
}
