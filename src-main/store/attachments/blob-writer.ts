import { createHash } from 'node:crypto'
import { BLOB_HEADER, CHUNK_BYTES, sealChunk } from './blob-format'
import type { WritableFile } from './file-system'

/** Enough for the type, the size of a picture and what its camera wrote. */
const HEAD_BYTES = 1024 * 1024

/** Encrypts a content of unknown length into a file, in one pass and bounded memory. */
export class BlobWriter {
  readonly #file: WritableFile
  readonly #key: Uint8Array
  readonly #hash = createHash('sha256')
  readonly #chunk = Buffer.alloc(CHUNK_BYTES)
  readonly #head: Uint8Array[] = []
  #headBytes = 0
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

  /** Seals the last chunk. The file must still be synced. */
  async finish(): Promise<{ readonly sha256: Buffer; readonly size: number; readonly head: Buffer }> {
    await this.#flush(true)
    return { sha256: this.#hash.digest(), size: this.#size, head: Buffer.concat(this.#head) }
  }

  #keepHead(bytes: Uint8Array): void {
    if (this.#headBytes >= HEAD_BYTES) return
    // A copy: the source may use its buffer again.
    const part = Buffer.from(bytes.subarray(0, HEAD_BYTES - this.#headBytes))
    this.#head.push(part)
    this.#headBytes += part.length
  }

  async #flush(last: boolean): Promise<void> {
    const sealed = sealChunk(this.#key, this.#index, last, this.#chunk.subarray(0, this.#filled))
    await this.#file.write(Buffer.concat(this.#index === 0 ? [BLOB_HEADER, ...sealed] : sealed))
    this.#index += 1
    this.#filled = 0
  }
}
