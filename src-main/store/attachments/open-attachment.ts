import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { AttachmentId } from '../../../src-shared/lib/ids'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { errorCode } from '../error-code'
import { BlobAlteredError } from './blob-format'
import { assertWhole, type ByteRange, readBlob } from './blob-reader'
import { type FoundAttachment, findAttachment } from './find-attachment'
import type { ReadRefusal } from './refusals'
import type { AttachmentRoom } from './room'

/** A file ready to be read, as often as needed. */
export interface OpenAttachment {
  readonly id: AttachmentId
  readonly name: string
  readonly mediaType: string
  /** Bytes of content. */
  readonly size: number
  /**
   * The content, or from `start` on with `end` not included, decrypted as it is asked for. The stream fails with
   * BlobAlteredError where the file was changed.
   */
  read(range?: ByteRange): Readable
}

/** Opens a file by its id: one that an event names, or one that waits for its event. */
export async function openAttachment(
  room: Pick<AttachmentRoom, 'folders' | 'read'>,
  id: AttachmentId
): Promise<Result<OpenAttachment, ReadRefusal>> {
  const found = await findAttachment(room.read, room.folders, id)
  if (!found) return refuse('unknown')
  const fault = await faultOf(found)
  if (fault) return refuse(fault)
  const { name, mediaType, blob } = found
  return ok({
    id,
    name,
    mediaType,
    size: blob.size,
    read: (range) => Readable.from(readBlob(blob, range), { objectMode: false })
  })
}

/** Whether a file is there in its full length; its content is checked as it is read. */
async function faultOf({ blob }: FoundAttachment): Promise<'missing' | 'altered' | undefined> {
  try {
    const handle = await open(blob.path, 'r')
    try {
      await assertWhole(handle, blob.size)
      return undefined
    } finally {
      await handle.close()
    }
  } catch (error) {
    return readRefusal(error)
  }
}

/** @throws what is neither a missing nor a changed file */
export function readRefusal(error: unknown): 'missing' | 'altered' {
  if (error instanceof BlobAlteredError) return 'altered'
  if (errorCode(error) === 'ENOENT') return 'missing'
  throw error
}

/** All of a file's content in memory, for what needs it whole. */
export async function readWhole(found: FoundAttachment): Promise<Result<Buffer, 'missing' | 'altered'>> {
  try {
    const parts: Buffer[] = []
    for await (const part of readBlob(found.blob)) parts.push(part)
    return ok(Buffer.concat(parts))
  } catch (error) {
    return refuse(readRefusal(error))
  }
}
