import { Worker } from 'node:worker_threads'
import { open as openZip } from 'yauzl'
import { ok, type Result, refuse } from '../../../../src-shared/lib/result'
import { workerFile } from '../../../store/workers/worker-file'
import type { Batch, TableRefusal, TableSource } from './table-source'
import type { WorkbookAnswer, WorkbookAsked } from './workbook-messages'

/** Megabytes of memory the thread may take, and bytes of the parts of a workbook once unpacked. */
const HEAP = 1_500
const UNPACKED = 600_000_000
const ROWS_AT_ONCE = 500

/** A spreadsheet, held by a thread of its own as long as it is open: what breaks it or exhausts it breaks nothing else. */
export async function workbookSource(
  path: string,
  zipped: boolean
): Promise<Result<TableSource, Exclude<TableRefusal, 'unreadable'>>> {
  if (zipped && (await unpackedSize(path)) > UNPACKED) return refuse('table-too-large')
  const worker = new Worker(workerFile(import.meta.url, 'workbook.worker'), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
    stdout: true,
    stderr: true
  })
  const opened = await ask(worker, { ask: 'open', path })
  if (opened?.kind !== 'opened') {
    await worker.terminate()
    return refuse(opened?.kind === 'refused' ? opened.reason : 'table-too-large')
  }
  const { sheets } = opened
  return ok({
    sheets,
    rows: (name) =>
      readRows(
        worker,
        sheets.findIndex((sheet) => sheet.name === name)
      ),
    close: async () => void (await worker.terminate())
  })
}

async function* readRows(worker: Worker, sheet: number): AsyncGenerator<Batch> {
  for (let from = 0; ; from += ROWS_AT_ONCE) {
    const answer = await ask(worker, { ask: 'rows', sheet, from, count: ROWS_AT_ONCE })
    if (answer?.kind !== 'rows') throw new Error('The thread that held a workbook has ended')
    if (answer.rows.length === 0) return
    yield { rows: answer.rows, read: from + answer.rows.length }
  }
}

/** Undefined where the thread ended before it answered: it ran out of memory. */
function ask(worker: Worker, asked: WorkbookAsked): Promise<WorkbookAnswer | undefined> {
  return new Promise((resolve, reject) => {
    const onMessage = (answer: WorkbookAnswer) => settle(() => resolve(answer))
    const onExit = () => settle(() => resolve(undefined))
    const onError = (error: NodeJS.ErrnoException) =>
      settle(() => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(undefined) : reject(error)))
    const settle = (end: () => void) => {
      worker.off('message', onMessage).off('exit', onExit).off('error', onError)
      end()
    }
    worker.on('message', onMessage).on('exit', onExit).on('error', onError)
    worker.postMessage(asked)
  })
}

/** What the parts of a zip say of their size, without unpacking them; endless where the zip cannot be read. */
function unpackedSize(path: string): Promise<number> {
  return new Promise((resolve) => {
    openZip(path, { lazyEntries: true }, (error, zip) => {
      if (error) return resolve(0)
      let sum = 0
      zip.on('entry', ({ uncompressedSize }) => {
        sum += uncompressedSize
        zip.readEntry()
      })
      zip.on('end', () => resolve(sum))
      zip.on('error', () => resolve(sum))
      zip.readEntry()
    })
  })
}
