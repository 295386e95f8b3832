import { Worker } from 'node:worker_threads'
import { csvLine, type ExportCell } from '../../../src-shared/domain/export/csv'
import { workerFile } from '../../store/workers/worker-file'

/** Tells a spreadsheet that the text is UTF-8. */
const MARK = '\ufeff'

type Rows = AsyncIterable<readonly (readonly ExportCell[])[]> | Iterable<readonly (readonly ExportCell[])[]>

/** Rows as the text of a CSV file, in the way the spreadsheets of the language expect it. */
export async function* csvParts(rows: Rows, separator: ',' | ';'): AsyncGenerator<string> {
  yield MARK
  for await (const some of rows) yield some.map((cells) => `${csvLine(cells, separator)}\r\n`).join('')
}

/** Rows as a workbook, made in a thread of its own. The first row is the headings. */
export async function* workbookParts(rows: Rows, sheet: string): AsyncGenerator<Uint8Array> {
  const worker = new Worker(workerFile(import.meta.url, 'workbook-writer.worker'))
  try {
    const made = new Promise<Uint8Array>((resolve, reject) => {
      worker.once('message', (bytes: Uint8Array) => resolve(bytes))
      worker.once('error', reject)
      worker.once('exit', () => reject(new Error('The thread that writes a workbook has ended')))
    })
    // Until it is awaited below, a failure is nobody's yet.
    made.catch(() => undefined)
    for await (const some of rows) worker.postMessage({ rows: some })
    worker.postMessage({ end: sheet })
    yield await made
  } finally {
    await worker.terminate()
  }
}
