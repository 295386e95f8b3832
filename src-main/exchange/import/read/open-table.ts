import { stat } from 'node:fs/promises'
import { ok, type Result, refuse } from '../../../../src-shared/lib/result'
import { csvSource } from './csv-source'
import { encodingOf, headOf } from './encoding'
import type { TableRefusal, TableSource } from './table-source'
import { workbookSource } from './workbook-source'

const LARGEST_TEXT = 2_000_000_000
const LARGEST_WORKBOOK = 200_000_000
const ZIP = Buffer.from('PK')
const OLD_WORKBOOK = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
/** Begin files that are not tables though their first bytes are text. */
const OTHERS = [Buffer.from('%PDF'), Buffer.from('{\\rtf'), Buffer.from('GIF8')]

const startsWith = (head: Buffer, mark: Buffer): boolean => head.subarray(0, mark.length).equals(mark)

/** Opens a CSV file or a workbook, by what it holds and not by its name. */
export async function openTable(path: string): Promise<Result<TableSource, TableRefusal>> {
  try {
    const { size } = await stat(path)
    const head = await headOf(path)
    const zipped = startsWith(head, ZIP)
    if (zipped || startsWith(head, OLD_WORKBOOK)) {
      return size > LARGEST_WORKBOOK ? refuse('table-too-large') : await workbookSource(path, zipped)
    }
    if (size > LARGEST_TEXT) return refuse('table-too-large')
    if (size === 0 || OTHERS.some((mark) => startsWith(head, mark))) return refuse('not-a-table')
    const encoding = await encodingOf(path)
    return encoding === 'binary' ? refuse('not-a-table') : ok(await csvSource(path, encoding))
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'syscall' in error) return refuse('unreadable')
    throw error
  }
}
