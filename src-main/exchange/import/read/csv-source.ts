import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { declaredSeparator, guessSeparator } from '../../../../src-shared/domain/import/separator'
import type { Row } from '../../../../src-shared/domain/import/table'
import { CsvRecords, type Record } from './csv-records'
import { type Encoding, headOf } from './encoding'
import type { Batch, TableSource } from './table-source'

const CHUNK = 64 * 1024

/** A text file with separators. It is read from its beginning each time, a chunk at a time, whatever its size. */
export async function csvSource(path: string, encoding: Encoding): Promise<TableSource> {
  const { size } = await stat(path)
  const head = oneKindOfEnd(new TextDecoder(encoding).decode(await headOf(path)))
  const declared = declaredSeparator(head)
  const separator = declared ?? guessSeparator(head)
  return {
    text: { encoding, separator },
    sheets: [{ name: '', size }],
    rows: () => readRows(path, encoding, separator, declared !== undefined),
    close: async () => undefined
  }
}

async function* readRows(
  path: string,
  encoding: Encoding,
  separator: string,
  skipFirst: boolean
): AsyncGenerator<Batch> {
  const records = new CsvRecords(separator)
  let line = 1
  let read = 0
  const batch = (found: readonly Record[]): Batch => {
    const rows: Row[] = []
    for (const { cells, lines, broken } of found) {
      if (!(skipFirst && line === 1)) rows.push({ line, cells, ...(broken && { broken }) })
      line += lines
    }
    return { rows, read }
  }
  for await (const { text, bytes } of decoded(path, encoding)) {
    read += bytes
    const found = batch(records.push(text))
    if (found.rows.length > 0) yield found
  }
  yield batch(records.end())
}

/** The file as text with line feeds alone. */
async function* decoded(path: string, encoding: Encoding): AsyncGenerator<{ text: string; bytes: number }> {
  const decoder = new TextDecoder(encoding)
  let held = ''
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
    const text = held + decoder.decode(chunk, { stream: true })
    // A line end may be cut in two.
    held = text.endsWith('\r') ? '\r' : ''
    yield { text: oneKindOfEnd(held === '' ? text : text.slice(0, -1)), bytes: chunk.length }
  }
  yield { text: oneKindOfEnd(held + decoder.decode()), bytes: 0 }
}

function oneKindOfEnd(text: string): string {
  return text.replace(/\r\n?/gu, '\n')
}
