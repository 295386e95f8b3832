import { mkdir, open, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { renameDurably, syncFolder } from '../atomic-file'

/** A file being written from its beginning. */
export interface WritableFile {
  write(bytes: Uint8Array): Promise<void>
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
  /** Does nothing where there is no such file. */
  remove(path: string): Promise<void>
}

export const nodeFileSystem: FileSystem = {
  async create(path) {
    const handle = await open(path, 'wx', 0o600)
    return {
      write: (bytes) => handle.writeFile(bytes),
      sync: () => handle.sync(),
      close: () => handle.close()
    }
  },
  async makeFolder(path) {
    const made = await mkdir(path, { recursive: true, mode: 0o700 })
    if (made !== undefined) await syncFolder(dirname(made))
  },
  rename: renameDurably,
  remove: (path) => rm(path, { force: true })
}
