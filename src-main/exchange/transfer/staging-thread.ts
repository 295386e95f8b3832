import { Worker } from 'node:worker_threads'
import { workerFile } from '../../store/workers/worker-file'
import { SealBrokenError } from './sealed-content'
import type { Staged } from './stage-file'
import type { StagingAnswer, StagingAsked, StagingData, StagingJob } from './staging-messages'

interface Waiting {
  readonly resolve: (staged: Staged) => void
  readonly reject: (error: Error) => void
}

/** A thread that puts files of one package down. */
export class StagingThread {
  readonly #worker: Worker
  readonly #onBytes: (bytes: number) => void
  readonly #waiting = new Map<number, Waiting>()
  readonly #verified: number[] = []
  readonly #ended: Promise<void>
  #failure: Error | undefined

  /** @param onBytes told of bytes put down since the last time */
  constructor(data: StagingData, onBytes: (bytes: number) => void) {
    this.#onBytes = onBytes
    this.#worker = new Worker(workerFile(import.meta.url, 'staging.worker'), { workerData: data })
    this.#worker.on('message', (answer: StagingAnswer) => this.#hear(answer))
    this.#worker.on('error', (error) => this.#fail(arrived(error)))
    this.#ended = new Promise((resolve) => {
      this.#worker.once('exit', () => {
        this.#fail(new Error('The thread ended before its files were put down'))
        resolve()
      })
    })
  }

  /** The pieces of the package's cipher that it verified. */
  get verified(): readonly number[] {
    return this.#verified
  }

  /** @throws SealBrokenError; what the disk refuses, with its code */
  put(job: StagingJob): Promise<Staged> {
    return new Promise((resolve, reject) => {
      if (this.#failure) return reject(this.#failure)
      this.#waiting.set(job.number, { resolve, reject })
      this.#ask({ kind: 'put', job })
    })
  }

  /** Returns once the thread is gone, and with it whatever it had open. */
  async end(how: 'end' | 'stop'): Promise<void> {
    if (!this.#failure) this.#ask({ kind: how })
    await this.#ended
  }

  #ask(asked: StagingAsked): void {
    this.#worker.postMessage(asked)
  }

  #hear(answer: StagingAnswer): void {
    if (answer.kind === 'bytes') this.#onBytes(answer.bytes)
    else this.#settle(answer)
  }

  #settle(answer: Exclude<StagingAnswer, { kind: 'bytes' }>): void {
    const waiting = this.#waiting.get(answer.number)
    this.#waiting.delete(answer.number)
    if (answer.kind === 'failed') waiting?.reject(errorOf(answer))
    else {
      this.#verified.push(...answer.verified)
      waiting?.resolve({ sha256: answer.sha256, size: answer.size })
    }
  }

  #fail(error: Error): void {
    this.#failure ??= error
    for (const { reject } of this.#waiting.values()) reject(this.#failure)
    this.#waiting.clear()
  }
}

/** An error that a thread ended with has lost its class on the way. */
function arrived(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error))
  return error.name === SealBrokenError.name ? new SealBrokenError(error.message) : error
}

function errorOf({ broken, code, message }: Extract<StagingAnswer, { kind: 'failed' }>): Error {
  if (broken) return new SealBrokenError(message)
  return code === undefined ? new Error(message) : Object.assign(new Error(message), { code })
}
