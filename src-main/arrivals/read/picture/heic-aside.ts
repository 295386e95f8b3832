import { Worker } from 'node:worker_threads'
import { workerFile } from '../../../store/workers/worker-file'
import { readingLimits } from '../limits'

/** Milliseconds for one picture: a telephone's takes a second or two. */
const WITHIN = 60_000

/** `heicToJpeg` in a thread of its own, which ends with the picture; undefined too where it takes too long or too much. */
export function heicAside(picture: Buffer): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(workerFile(import.meta.url, 'heic.worker'), {
      resourceLimits: { maxOldGenerationSizeMb: readingLimits.heap },
      // What libraries print about a file is nobody's business.
      stdout: true,
      stderr: true
    })
    worker.stdout.resume()
    worker.stderr.resume()
    const timer = setTimeout(() => void worker.terminate(), WITHIN)
    const settle = (jpeg: Uint8Array | undefined) => {
      clearTimeout(timer)
      resolve(jpeg && Buffer.from(jpeg))
      void worker.terminate()
    }
    worker.once('message', settle)
    worker.once('error', () => settle(undefined))
    worker.once('exit', () => settle(undefined))
    worker.postMessage(picture)
  })
}
