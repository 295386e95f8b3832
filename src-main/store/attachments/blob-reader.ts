import { type FileHandle, open } from 'node:fs/promises'
import {
  BLOB_HEADER,
  BlobAlteredError,
  blobBytes,
  CHUNK_BYTES,
  chunkCount,
  chunkOffset,
  openChunk,
  TAG_BYTES
} from './blob-format'

/** Chunks read from the disk in one go. */
const BATCH = 16

export interface BlobFile {
  readonly path: string
  /** 32 bytes. */
  readonly key: Uint8Array
  /** Bytes of content. */
  readonly size: number
}

/** Bytes from `start` on, `end` not included. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/**
 * The content of a blob or a part of it, decrypted and authenticated chunk by chunk as it is asked for.
 * @throws BlobAlteredError when what is on disk is not what was written; ENOENT when it is gone
 */
export async function* readBlob(
  blob: BlobFile,
  range: ByteRange = { start: 0, end: blob.size }
): AsyncGenerator<Buffer> {
  const handle = await open(blob.path, 'r')
  try {
    await assertWhole(handle, blob.size)
    const first = Math.floor(range.start / CHUNK_BYTES)
    const behind = Math.ceil(Math.min(range.end, blob.size) / CHUNK_BYTES)
    const read = (from: number) => ahead(readChunks(handle, from, Math.min(from + BATCH, behind), blob.size))
    let next = first < behind ? read(first) : undefined
    for (let index = first; next; index += BATCH) {
      const sealed = await next
      // The disk reads on while this is opened, and while whoever asked does something with it.
      next = index + BATCH < behind ? read(index + BATCH) : undefined
      yield* openChunks(blob, index, sealed, range)
    }
  } finally {
    await handle.close()
  }
}

/** @throws BlobAlteredError when the file is cut, grown or no blob */
export async function assertWhole(handle: FileHandle, size: number): Promise<void> {
  const found = await handle.stat()
  if (found.size !== blobBytes(size)) throw new BlobAlteredError('The file has another size')
  const header = await readExactly(handle, 0, BLOB_HEADER.length)
  if (!header.equals(BLOB_HEADER)) throw new BlobAlteredError('The header is not ours')
}

/** What is read before it is asked for may fail unheard, when nobody asks for it any more. */
function ahead<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined)
  return promise
}

async function readChunks(handle: FileHandle, from: number, to: number, size: number): Promise<Buffer> {
  const start = chunkOffset(from)
  const end = Math.min(chunkOffset(to), blobBytes(size))
  return readExactly(handle, start, end - start)
}

async function readExactly(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length)
  let done = 0
  while (done < length) {
    const { bytesRead } = await handle.read(buffer, done, length - done, position + done)
    if (bytesRead === 0) throw new BlobAlteredError('The file ends too early')
    done += bytesRead
  }
  return buffer
}

function* openChunks(blob: BlobFile, first: number, sealed: Buffer, range: ByteRange): Generator<Buffer> {
  const lastIndex = chunkCount(blob.size) - 1
  for (let at = 0, index = first; at < sealed.length; index += 1, at += CHUNK_BYTES + TAG_BYTES) {
    const plain = openChunk(blob.key, index, index === lastIndex, sealed.subarray(at, at + CHUNK_BYTES + TAG_BYTES))
    const begin = index * CHUNK_BYTES
    const part = plain.subarray(Math.max(0, range.start - begin), Math.max(0, range.end - begin))
    if (part.length > 0) yield part
  }
}
