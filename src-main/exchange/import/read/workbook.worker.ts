import { readFile } from 'node:fs/promises'
import { parentPort } from 'node:worker_threads'
import type { WorkbookAnswer, WorkbookAsked } from './workbook-messages'
import { readWorkbook } from './workbook-rows'

let sheets: ReturnType<typeof readWorkbook> = []

async function answer(asked: WorkbookAsked): Promise<WorkbookAnswer> {
  if (asked.ask === 'rows') {
    const rows = sheets[asked.sheet]?.rows.slice(asked.from, asked.from + asked.count) ?? []
    return { kind: 'rows', rows }
  }
  const bytes = await readFile(asked.path)
  try {
    sheets = readWorkbook(bytes)
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    return { kind: 'refused', reason: /password-protected/iu.test(message) ? 'table-protected' : 'not-a-table' }
  }
  return { kind: 'opened', sheets: sheets.map(({ name, rows }) => ({ name, size: rows.length })) }
}

parentPort?.on('message', async (asked: WorkbookAsked) => parentPort?.postMessage(await answer(asked)))
