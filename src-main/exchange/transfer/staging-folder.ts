import { randomBytes } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { KEY_BYTES } from '../../store/attachments/blob-format'
import type { BlobFile } from '../../store/attachments/blob-reader'
import type { FileSystem } from '../../store/attachments/file-system'
import type { StagingData, StagingJob } from './staging-messages'
import { StagingThread } from './staging-thread'

/** Three ciphers and digests pass over every byte: a processor each, as far as there are some, and the disk is what is left. */
const MOST_THREADS = 3

/** A content as it will lie among the vault's files, and its digest. */
export interface StagedContent extends BlobFile {
  /** Hexadecimal. */
  readonly sha256: string
}

export interface StagingOptions {
  readonly signal?: AbortSignal | undefined
  /** Told how many bytes of files were put down so far. */
  readonly onBytes?: ((bytes: number) => void) | undefined
}

/** Where the files of a package are put down while it is read, each as a blob under a key of its own, by threads. */
export class StagingFolder {
  readonly #files: FileSystem
  readonly #folder: string
  readonly #data: StagingData
  readonly #options: StagingOptions
  #threads: readonly StagingThread[] = []
  /** Bytes given to each thread. */
  readonly #given: number[] = []
  #count = 0
  #bytes = 0

  constructor(files: FileSystem, folder: string, data: StagingData, options: StagingOptions) {
    this.#files = files
    this.#folder = folder
    this.#data = data
    this.#options = options
  }

  /** @param count of files that will be put down */
  async begin(count: number): Promise<void> {
    this.#options.signal?.throwIfAborted()
    if (count === 0) return
    await this.#files.makeFolder(this.#folder)
    const onBytes = (bytes: number) => {
      this.#bytes += bytes
      this.#options.onBytes?.(this.#bytes)
    }
    const threads = Math.min(MOST_THREADS, availableParallelism(), count)
    this.#threads = Array.from({ length: threads }, () => new StagingThread(this.#data, onBytes))
    this.#given.push(...this.#threads.map(() => 0))
    this.#options.signal?.addEventListener('abort', this.#stop, { once: true })
  }

  /**
   * Puts a file down, which is on the disk for good once this returns.
   * @param header where its header lies in the content of the package
   * @param size bytes of it
   */
  put(header: number, size: number): Promise<StagedContent> {
    const path = join(this.#folder, String(this.#count))
    const key = randomBytes(KEY_BYTES)
    const job: StagingJob = { number: this.#count, header, size, path, key }
    this.#count += 1
    const putting = this.#put(job)
    // Whoever gives the package up does not come back for what became of the others.
    putting.catch(() => undefined)
    return putting
  }

  /** The pieces of the package's cipher that were verified on the way. */
  verified(): readonly number[] {
    return this.#threads.flatMap((thread) => thread.verified)
  }

  /**
   * Returns once nothing is on its way to the disk any more.
   * @param whole false to leave at once what is under way
   */
  async end(whole: boolean): Promise<void> {
    this.#options.signal?.removeEventListener('abort', this.#stop)
    await Promise.all(this.#threads.map((thread) => thread.end(whole ? 'end' : 'stop')))
  }

  readonly #stop = () => {
    for (const thread of this.#threads) void thread.end('stop')
  }

  async #put(job: StagingJob): Promise<StagedContent> {
    const least = this.#given.indexOf(Math.min(...this.#given))
    const thread = this.#threads[least]
    if (!thread) throw new Error('It was not begun')
    this.#given[least] = (this.#given[least] ?? 0) + job.size
    const { sha256, size } = await thread.put(job)
    return { path: job.path, key: job.key, sha256, size }
  }
}
