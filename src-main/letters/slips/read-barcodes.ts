import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import type { ScannedCode } from '../../../src-shared/domain/dispatch/stack'
import { workerFile } from '../../store/workers/worker-file'

/** A page as it was painted: a byte for each point, row by row, from black to white. */
export interface GreyPicture {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
}

/** Milliseconds for one page. */
const LONGEST = 20_000

let reader: Promise<Buffer> | undefined

/**
 * The barcodes of a page, read in a thread of its own that ends with the page. A page that takes too long has none: its
 * number is typed.
 * @throws Error when the thread fails otherwise: a bug
 */
export async function readBarcodes(picture: GreyPicture, within = LONGEST): Promise<readonly ScannedCode[]> {
  reader ??= readFile(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'))
  const worker = new Worker(workerFile(import.meta.url, 'barcode.worker'), {
    workerData: { ...picture, wasm: new Uint8Array(await reader) },
    resourceLimits: { maxOldGenerationSizeMb: 256 },
    stdout: true,
    stderr: true
  })
  const timer = setTimeout(() => void worker.terminate(), within)
  try {
    return await new Promise((resolve, reject) => {
      worker.on('message', resolve).on('error', reject)
      worker.on('exit', () => resolve([]))
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
