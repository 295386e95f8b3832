import { stat } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import type { Row } from '../../../src-shared/domain/import/table'
import { mostListRows } from '../../../src-shared/ipc/contract/lists'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { workerFile } from '../../store/workers/worker-file'
import { headOf } from '../import/read/encoding'
import { openTable } from '../import/read/open-table'
import type { TableRefusal } from '../import/read/table-source'
import type { PdfRowsAnswer } from './pdf-rows-answer'
import { type PlacedPicture, picturesOf } from './workbook-pictures'

/** A sheet of a list: its rows, and the pictures that stand on them. */
export interface ListSheet {
  readonly name: string
  readonly rows: readonly Row[]
  readonly pictures: readonly PlacedPicture[]
}

const PDF = Buffer.from('%PDF')
const LARGEST_PDF = 100_000_000
/** Megabytes of memory the thread that reads a PDF may take. */
const HEAP = 1_000

/** Reads a list of defects whole, whatever it came as: a workbook, a text with separators, or a PDF that has its text. */
export async function readList(path: string): Promise<Result<readonly ListSheet[], TableRefusal>> {
  const opened = await isPdf(path)
  if (opened === 'unreadable') return refuse(opened)
  if (opened) return readPdfList(path)
  const table = await openTable(path)
  if (!table.ok) return table
  const source = table.value
  try {
    const pictures = source.text ? new Map<string, readonly PlacedPicture[]>() : await picturesOf(path)
    const sheets: ListSheet[] = []
    for (const { name, size } of source.sheets) {
      if (source.text === undefined && size > mostListRows) return refuse('table-too-large')
      const rows: Row[] = []
      for await (const batch of source.rows(name)) {
        rows.push(...batch.rows)
        if (rows.length > mostListRows) return refuse('table-too-large')
      }
      sheets.push({ name, rows, pictures: pictures.get(name) ?? [] })
    }
    return ok(sheets)
  } finally {
    await source.close()
  }
}

async function isPdf(path: string): Promise<boolean | 'unreadable'> {
  try {
    return (await headOf(path)).subarray(0, PDF.length).equals(PDF)
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return 'unreadable'
    throw error
  }
}

async function readPdfList(path: string): Promise<Result<readonly ListSheet[], TableRefusal>> {
  if ((await stat(path)).size > LARGEST_PDF) return refuse('table-too-large')
  const worker = new Worker(workerFile(import.meta.url, 'list-pdf.worker'), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
    stdout: true,
    stderr: true
  })
  try {
    const answer = await new Promise<PdfRowsAnswer>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('exit', () => resolve({ kind: 'refused', reason: 'not-a-table' }))
      worker.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve({ kind: 'refused', reason: 'not-a-table' }) : reject(error)
      )
      worker.postMessage(path)
    })
    if (answer.kind === 'refused') return refuse(answer.reason)
    if (answer.rows.length > mostListRows) return refuse('table-too-large')
    return answer.rows.length > 1 ? ok([{ name: '', rows: answer.rows, pictures: [] }]) : refuse('not-a-table')
  } finally {
    await worker.terminate()
  }
}
