import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { KEY_BYTES } from '../../store/attachments/blob-format'
import type { BlobFile } from '../../store/attachments/blob-reader'
import { BlobWriter } from '../../store/attachments/blob-writer'
import type { FileSystem, WritableFile } from '../../store/attachments/file-system'
import { WORTH_COLLECTING } from '../../store/attachments/intake'
import { letPicturesGo } from '../../store/images/let-go'

/** Files on their way to the disk while the next one is read. */
const SYNCED_AT_ONCE = 4

/** A content as it will lie among the vault's files, and its digest. */
export interface StagedContent extends BlobFile {
  /** Hexadecimal. */
  readonly sha256: string
}

/** Where the files of a package are put down while it is read, each as a blob under a key of its own. */
export class StagingFolder {
  readonly #files: FileSystem
  readonly #folder: string
  readonly #onBytes: ((bytes: number) => void) | undefined
  readonly #syncing = new Set<Promise<void>>()
  #count = 0
  #bytes = 0

  /** @param onBytes told how many bytes of files were put down so far */
  constructor(files: FileSystem, folder: string, onBytes?: (bytes: number) => void) {
    this.#files = files
    this.#folder = folder
    this.#onBytes = onBytes
  }

  /** Puts a content down. It is on the disk for good once `synced` returns. */
  async put(pieces: AsyncIterable<Uint8Array>): Promise<StagedContent> {
    if (this.#count === 0) await this.#files.makeFolder(this.#folder)
    const path = join(this.#folder, String(this.#count))
    this.#count += 1
    const key = randomBytes(KEY_BYTES)
    const file = await this.#files.create(path)
    const writer = new BlobWriter(file, key)
    try {
      for await (const piece of pieces) {
        await writer.write(piece)
        this.#bytes += piece.length
        this.#onBytes?.(this.#bytes)
      }
      const { sha256, size } = await writer.finish()
      await this.#sync(file)
      return { path, key, size, sha256: sha256.toString('hex') }
    } catch (error) {
      await file.close()
      throw error
    } finally {
      writer.release()
      if (writer.size > WORTH_COLLECTING) letPicturesGo()
    }
  }

  /** Returns once everything that was put down is on the disk. */
  async synced(): Promise<void> {
    await Promise.all(this.#syncing)
  }

  /** Nothing is on its way to the disk any more, whatever became of it. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#syncing)
  }

  async #sync(file: WritableFile): Promise<void> {
    const syncing = syncAndClose(file)
    this.#syncing.add(syncing)
    // One that failed stays, for `synced` to throw.
    syncing.then(() => this.#syncing.delete(syncing)).catch(() => undefined)
    if (this.#syncing.size >= SYNCED_AT_ONCE) await Promise.race(this.#syncing)
  }
}

async function syncAndClose(file: WritableFile): Promise<void> {
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
