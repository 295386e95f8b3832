import { createHash } from 'node:crypto'
import { BLOB_HEADER, CHUNK_BYTES, sealChunk } from './blob-format'
import type { WritableFile } from './file-system'

/** Enough for the type, the size of a picture and what its camera wrote. */
const HEAD_BYTES = 1024 * 1024
/** Sealed chunks go to the disk together: each write is a way to another thread and back. */
const WRITE_BYTES = 256 * 1024

/** Bytes. Sealed bytes lie outside of the heap: a few photographs of them, and the collector runs over all of it for long. */
export const WORTH_COLLECTING = 512 * 1024

// Memory outside of the heap makes the collector run over all of it: three photographs cost a collection, longer than
// all their writes. So the room of a head is used again by whoever takes the next file in.
const MOST_SPARE = 4
const spareHeads: Buffer[] = []

/** Encrypts a content of unknown length into a file, in one pass and bounded memory. */
export class BlobWriter {
  readonly #file: WritableFile
  readonly #key: Uint8Array
  readonly #hash = createHash('sha256')
  readonly #chunk = Buffer.alloc(CHUNK_BYTES)
  #head = spareHeads.pop() ?? Buffer.allocUnsafeSlow(HEAD_BYTES)
  #headBytes = 0
  #sealed: Buffer[] = [BLOB_HEADER]
  #sealedBytes = BLOB_HEADER.length
  /** One write at a time; the next chunks are hashed and sealed meanwhile. */
  #writing: Promise<void> = Promise.resolve()
  #filled = 0
  #index = 0
  #size = 0

  constructor(file: WritableFile, key: Uint8Array) {
    this.#file = file
    this.#key = key
  }

  /** Bytes of content so far. */
  get size(): number {
    return this.#size
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.#size += bytes.length
    this.#hash.update(bytes)
    this.#keepHead(bytes)
    for (let at = 0; at < bytes.length; ) {
      // The last chunk is sealed differently, so a full one waits until more comes.
      if (this.#filled === CHUNK_BYTES) await this.#flush(false)
      const part = bytes.subarray(at, at + CHUNK_BYTES - this.#filled)
      this.#chunk.set(part, this.#filled)
      this.#filled += part.length
      at += part.length
    }
  }

  /** Seals the last chunk. The file must still be synced. The head holds until `release`. */
  async finish(): Promise<{ readonly sha256: Buffer; readonly size: number; readonly head: Buffer }> {
    await this.#flush(true)
    await this.#writing
    return { sha256: this.#hash.digest(), size: this.#size, head: this.#head.subarray(0, this.#headBytes) }
  }

  /** Nobody reads the head any more, nor writes: its room is another's. */
  release(): void {
    if (this.#head.length === HEAD_BYTES && spareHeads.length < MOST_SPARE) spareHeads.push(this.#head)
    this.#head = Buffer.alloc(0)
  }

  #keepHead(bytes: Uint8Array): void {
    if (this.#headBytes >= HEAD_BYTES) return
    // A copy: the source may use its buffer again.
    const part = bytes.subarray(0, HEAD_BYTES - this.#headBytes)
    this.#head.set(part, this.#headBytes)
    this.#headBytes += part.length
  }

  async #flush(last: boolean): Promise<void> {
    for (const part of sealChunk(this.#key, this.#index, last, this.#chunk.subarray(0, this.#filled))) {
      this.#sealed.push(part)
      this.#sealedBytes += part.length
    }
    this.#index += 1
    this.#filled = 0
    if (!last && this.#sealedBytes < WRITE_BYTES) return
    const parts = this.#sealed
    this.#sealed = []
    this.#sealedBytes = 0
    await this.#writing
    this.#writing = this.#file.write(parts)
    // Whoever gives the file up does not come back for what became of it.
    this.#writing.catch(() => undefined)
  }
}
