import { Worker } from 'node:worker_threads'
import type { JobAnswer, JobName, Jobs } from './jobs'
import { workerFile } from './worker-file'

/** A job that failed in its worker, with the code of the error there. */
export class JobError extends Error {
  constructor(
    message: string,
    readonly code: string | undefined
  ) {
    super(message)
    this.name = 'JobError'
  }
}

/**
 * Runs a job in a thread of its own. When `signal` fires the thread is ended as soon as SQLite comes back, and the
 * promise rejects with the signal's reason.
 * @throws JobError
 */
export async function runJob<N extends JobName>(
  name: N,
  input: Jobs[N]['input'],
  signal?: AbortSignal
): Promise<Jobs[N]['output']> {
  signal?.throwIfAborted()
  const worker = new Worker(workerFile(import.meta.url, 'store.worker'), { workerData: { name, input } })
  const stop = () => void worker.terminate()
  signal?.addEventListener('abort', stop, { once: true })
  try {
    const answer = await answerOf<N>(worker)
    signal?.throwIfAborted()
    if (answer === undefined) throw new JobError(`The worker ended without an answer to ${name}`, undefined)
    if (!answer.ok) throw new JobError(answer.message, answer.code)
    return answer.output
  } finally {
    signal?.removeEventListener('abort', stop)
  }
}

// Resolves once the thread has ended, so that nothing of it is still at work on a file the caller removes.
function answerOf<N extends JobName>(worker: Worker): Promise<JobAnswer<N> | undefined> {
  return new Promise((resolve, reject) => {
    let answer: JobAnswer<N> | undefined
    worker.once('message', (message: JobAnswer<N>) => {
      answer = message
    })
    worker.once('error', reject)
    worker.once('exit', () => resolve(answer))
  })
}
