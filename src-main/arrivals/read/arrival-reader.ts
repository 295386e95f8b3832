import { Worker } from 'node:worker_threads'
import { type Result, refuse } from '../../../src-shared/lib/result'
import { workerFile } from '../../store/workers/worker-file'
import type { Arrival, ArrivingFile, ReadingRefusal } from './arrival'
import { readingLimits } from './limits'

type Answer = Result<Arrival, ReadingRefusal>

export interface ReaderOptions {
  /** Milliseconds for one arrival; two minutes by default. */
  readonly within?: number
}

/**
 * `readArrival` in a thread of its own, one arrival after the other in the order they are asked for. What takes too long
 * or too much memory is `exhausting`: the thread is ended, and the next arrival gets a new one. The thread starts with
 * the first arrival; `close` ends it.
 */
export class ArrivalReader {
  readonly #within: number
  #worker: Worker | undefined
  #last: Promise<unknown> = Promise.resolve()

  constructor({ within = readingLimits.time }: ReaderOptions = {}) {
    this.#within = within
  }

  /** @throws the signal's reason once it fires */
  read(file: ArrivingFile, signal?: AbortSignal): Promise<Answer> {
    const reading = this.#last.then(async () => {
      signal?.throwIfAborted()
      return await this.#ask(file, signal)
    })
    this.#last = reading.catch(() => undefined)
    return reading
  }

  /** What is still being read is given up as `exhausting`; a later arrival starts a new thread. */
  async close(): Promise<void> {
    const worker = this.#worker
    this.#worker = undefined
    await worker?.terminate()
  }

  async #ask(file: ArrivingFile, signal: AbortSignal | undefined): Promise<Answer> {
    this.#worker ??= startWorker()
    const worker = this.#worker
    const stop = () => void worker.terminate()
    const timer = setTimeout(stop, this.#within)
    signal?.addEventListener('abort', stop, { once: true })
    try {
      const answer = await answerOf(worker, file)
      if (!answer && this.#worker === worker) this.#worker = undefined
      signal?.throwIfAborted()
      return answer ?? refuse('exhausting')
    } catch (error) {
      if (this.#worker === worker) this.#worker = undefined
      throw error
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
    }
  }
}

function startWorker(): Worker {
  const worker = new Worker(workerFile(import.meta.url, 'reading.worker'), {
    resourceLimits: { maxOldGenerationSizeMb: readingLimits.heap },
    // What libraries print about a file is nobody's business.
    stdout: true,
    stderr: true
  })
  worker.stdout.resume()
  worker.stderr.resume()
  // An idle reader keeps no process alive.
  worker.unref()
  return worker
}

/** Undefined where the thread ended, or was ended, before it answered. */
function answerOf(worker: Worker, file: ArrivingFile): Promise<Answer | undefined> {
  return new Promise<Answer | undefined>((resolve, reject) => {
    const onMessage = (answer: Answer) => settle(() => resolve(answer))
    const onExit = () => settle(() => resolve(undefined))
    const onError = (error: NodeJS.ErrnoException) =>
      settle(() => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(undefined) : reject(error)))
    const settle = (end: () => void) => {
      worker.off('message', onMessage).off('exit', onExit).off('error', onError)
      worker.unref()
      end()
    }
    worker.on('message', onMessage).on('exit', onExit).on('error', onError)
    worker.ref()
    worker.postMessage(file)
  })
}
