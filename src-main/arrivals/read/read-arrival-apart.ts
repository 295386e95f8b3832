import { Worker } from 'node:worker_threads'
import { type Result, refuse } from '../../../src-shared/lib/result'
import { workerFile } from '../../store/workers/worker-file'
import type { Arrival, ArrivingFile, ReadingRefusal } from './arrival'
import { readingLimits } from './limits'

type Answer = Result<Arrival, ReadingRefusal>

export interface ApartOptions {
  readonly signal?: AbortSignal
  /** Milliseconds; two minutes by default. */
  readonly within?: number
}

/**
 * `readArrival` in a thread of its own, which is ended when it takes too long or too much memory: `exhausting`. A thread
 * for each arrival: what one file breaks is not there for the next.
 * @throws the signal's reason once it fires
 */
export async function readArrivalApart(file: ArrivingFile, options: ApartOptions = {}): Promise<Answer> {
  const { signal, within = readingLimits.time } = options
  signal?.throwIfAborted()
  const worker = new Worker(workerFile(import.meta.url, 'reading.worker'), {
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: readingLimits.heap },
    // What libraries print about a file is nobody's business.
    stdout: true,
    stderr: true
  })
  const stop = () => void worker.terminate()
  const timer = setTimeout(stop, within)
  signal?.addEventListener('abort', stop, { once: true })
  try {
    const answer = await answerOf(worker)
    signal?.throwIfAborted()
    return answer ?? refuse('exhausting')
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
}

/** Undefined where it ended, or was ended, before it answered. */
function answerOf(worker: Worker): Promise<Answer | undefined> {
  return new Promise((resolve, reject) => {
    let answer: Answer | undefined
    worker.once('message', (message: Answer) => {
      answer = message
      // A library may keep the thread alive with timers of its own.
      void worker.terminate()
    })
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(undefined)
      else reject(error)
    })
    worker.once('exit', () => resolve(answer))
  })
}
