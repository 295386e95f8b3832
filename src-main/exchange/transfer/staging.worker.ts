import { open } from 'node:fs/promises'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { errorCode } from '../../store/error-code'
import { SealBrokenError, SealedContent } from './sealed-content'
import { stageFile } from './stage-file'
import type { StagingAnswer, StagingAsked, StagingData, StagingJob } from './staging-messages'

/** Files under way in one thread: one goes to the disk while the next is read. */
const AT_ONCE = 3
/** Bytes put down before they are told. */
const TOLD_BY = 512 * 1024

class Stager {
  readonly #port: MessagePort
  readonly #content: SealedContent
  readonly #close: () => Promise<void>
  readonly #waiting: StagingJob[] = []
  #running = 0
  #untold = 0
  #over: 'end' | 'stop' | undefined

  constructor(port: MessagePort, content: SealedContent, close: () => Promise<void>) {
    this.#port = port
    this.#content = content
    this.#close = close
  }

  async hear(asked: StagingAsked): Promise<void> {
    if (asked.kind === 'put') this.#waiting.push(asked.job)
    else this.#over = asked.kind
    if (asked.kind === 'stop') this.#waiting.length = 0
    await this.#work()
  }

  async #work(): Promise<void> {
    while (this.#running < AT_ONCE) {
      const job = this.#waiting.shift()
      if (!job) break
      this.#running += 1
      void this.#put(job).finally(() => {
        this.#running -= 1
        void this.#work()
      })
    }
    if (this.#running > 0 || !this.#over) return
    this.#port.close()
    await this.#close()
  }

  async #put(job: StagingJob): Promise<void> {
    const { number } = job
    try {
      const { sha256, size } = await stageFile(this.#content, job, (bytes) => this.#note(bytes))
      this.#tell()
      this.#answer({ kind: 'done', number, sha256, size, verified: this.#content.takeVerified() })
    } catch (error) {
      const broken = error instanceof SealBrokenError
      const message = error instanceof Error ? error.message : String(error)
      this.#answer({ kind: 'failed', number, broken, code: errorCode(error), message })
    }
  }

  #note(bytes: number): void {
    if (this.#over === 'stop') throw new Error('Nobody waits for it any more')
    this.#untold += bytes
    if (this.#untold >= TOLD_BY) this.#tell()
  }

  #tell(): void {
    this.#answer({ kind: 'bytes', bytes: this.#untold })
    this.#untold = 0
  }

  #answer(said: StagingAnswer): void {
    this.#port.postMessage(said)
  }
}

async function begin(port: MessagePort, { file, ...key }: StagingData): Promise<void> {
  const handle = await open(file)
  const stager = new Stager(port, await SealedContent.of(handle, key), () => handle.close())
  port.on('message', (asked: StagingAsked) => void stager.hear(asked))
}

if (parentPort) void begin(parentPort, workerData)
