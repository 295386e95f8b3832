import { Worker } from 'node:worker_threads'
import type { DatabaseAccess } from './connection'
import type { MoverAnswer, MoverAsked } from './workers/log-mover-messages'
import { workerFile } from './workers/worker-file'

/** Pages in the log from which it is worth moving them: SQLite's own measure. */
const WORTH = 1_000

/**
 * Moves the write-ahead log into the database in a thread of its own. Left to SQLite, that is done within a commit, and
 * the window waits for it; each page is deciphered, enciphered and written. What the log holds is safe either way.
 */
export class LogMover {
  readonly #access: DatabaseAccess
  readonly #pages: () => number
  readonly #onError: (error: unknown) => void
  #worker: Worker | undefined
  #moving: Promise<void> | undefined
  #failed = false

  /**
   * @param pages how many pages of the log the database does not hold yet
   * @param onError told once when the thread fails: from then on SQLite is left to it
   */
  constructor(access: DatabaseAccess, pages: () => number, onError: (error: unknown) => void) {
    this.#access = access
    this.#pages = pages
    this.#onError = onError
  }

  /** To be called after every commit. */
  note(): void {
    if (this.#moving || this.#failed || !this.#isWorth()) return
    this.#moving = this.#move().finally(() => {
      this.#moving = undefined
    })
  }

  /** Waits for what is under way. */
  async rest(): Promise<void> {
    await this.#moving
  }

  /** Ends the thread, and with it its connection. */
  async end(): Promise<void> {
    this.#failed = true
    await this.rest()
    const worker = this.#worker
    if (!worker) return
    const ended = new Promise((resolve) => worker.once('exit', resolve))
    worker.ref()
    worker.postMessage('end' satisfies MoverAsked)
    await ended
  }

  // The commit before it stands, whatever becomes of this.
  #isWorth(): boolean {
    try {
      return this.#pages() >= WORTH
    } catch (error) {
      this.#fail(error)
      return false
    }
  }

  #move(): Promise<void> {
    const worker = this.#worker ?? this.#start()
    this.#worker = worker
    return new Promise((resolve) => {
      const over = () => {
        worker.off('message', answered)
        worker.off('exit', over)
        resolve()
      }
      const answered = (answer: MoverAnswer) => {
        if (!answer.ok) this.#fail(new Error(`The log was not moved: ${answer.code}`))
        over()
      }
      worker.on('message', answered)
      worker.on('exit', over)
      worker.postMessage('move' satisfies MoverAsked)
    })
  }

  #start(): Worker {
    const { file, vaultId, key } = this.#access
    const worker = new Worker(workerFile(import.meta.url, 'log-mover.worker'), { workerData: { file, vaultId, key } })
    worker.unref()
    worker.on('error', (error) => this.#fail(error))
    worker.on('exit', () => {
      this.#worker = undefined
    })
    return worker
  }

  #fail(error: unknown): void {
    if (!this.#failed) this.#onError(error)
    this.#failed = true
  }
}
