import { readFile } from 'node:fs/promises'
import { parentPort } from 'node:worker_threads'
import { pdfRows } from '../../../src-shared/domain/received-list/pdf-rows'
import { pdfPieces } from '../../arrivals/read/pdf-pieces'
import type { PdfRowsAnswer } from './pdf-rows-answer'

parentPort?.once('message', async (path: string) => {
  const pieces = await pdfPieces(await readFile(path))
  const answer: PdfRowsAnswer = pieces.ok
    ? { kind: 'rows', rows: pdfRows(pieces.value) }
    : { kind: 'refused', reason: pieces.reason === 'encrypted' ? 'table-protected' : 'not-a-table' }
  parentPort?.postMessage(answer)
})
