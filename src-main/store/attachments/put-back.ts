import { dirname, join } from 'node:path'
import { errorCode } from '../error-code'
import { readBlob } from './blob-reader'
import { BlobWriter } from './blob-writer'
import type { AttachmentFolders, AttachmentRoom } from './room'
import type { StagedFile } from './settle'

/** A content whose row is there, and whose file is not where it belongs. */
export interface LostBlob {
  readonly name: string
  readonly path: string
  /** The key its copies in backups were sealed with. */
  readonly key: Uint8Array
  readonly asideOn: string | null
}

export function asidePath(folders: AttachmentFolders, day: string, name: string): string {
  return join(folders.aside, day, name)
}

/**
 * Puts a file back under its name: the one that was set aside, else the content taken in anew, sealed with the key it
 * always had. The same content under the same key gives the same bytes, so every copy in a backup stays readable.
 */
export async function putBack(room: AttachmentRoom, lost: LostBlob, file: StagedFile): Promise<void> {
  await room.files.makeFolder(dirname(lost.path))
  if (lost.asideOn !== null && (await isBack(room, lost, lost.asideOn))) return
  const again = `${file.staged}-again`
  try {
    await seal(room, file, lost.key, again)
    await room.files.rename(again, lost.path)
  } finally {
    await room.files.remove(again)
  }
}

async function isBack(room: AttachmentRoom, { name, path }: LostBlob, day: string): Promise<boolean> {
  try {
    await room.files.rename(asidePath(room.folders, day, name), path)
    return true
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}

async function seal(room: AttachmentRoom, { staged, key, attachment }: StagedFile, to: Uint8Array, path: string) {
  const file = await room.files.create(path)
  try {
    const writer = new BlobWriter(file, to)
    for await (const part of readBlob({ path: staged, key, size: attachment.size })) await writer.write(part)
    await writer.finish()
    await file.sync()
  } finally {
    await file.close()
  }
}
