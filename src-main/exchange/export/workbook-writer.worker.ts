import { parentPort } from 'node:worker_threads'
import { type CellObject, utils, write } from '@e965/xlsx'
import { type ExportCell, harmless } from '../../../src-shared/domain/export/csv'

type Told = { readonly rows: readonly (readonly ExportCell[])[] } | { readonly end: string }

const DAY = 86_400_000
/** The longest text a cell of a workbook may hold. */
const LONGEST = 32_767
const WIDTHS = [14, 28, 40]
const lines: (CellObject | null)[][] = []

function cellOf(cell: ExportCell): CellObject | null {
  if (typeof cell === 'number') return { t: 'n', v: cell }
  if (typeof cell === 'object') {
    return { t: 'n', v: (Date.parse(cell.day) - Date.UTC(1899, 11, 30)) / DAY, z: 'yyyy-mm-dd' }
  }
  return cell === '' ? null : { t: 's', v: harmless(cell).slice(0, LONGEST) }
}

parentPort?.on('message', (told: Told) => {
  if ('rows' in told) {
    for (const cells of told.rows) lines.push(cells.map(cellOf))
    return
  }
  const sheet = utils.aoa_to_sheet(lines, { dense: true })
  sheet['!cols'] = (lines[0] ?? []).map((_, at) => ({ wch: WIDTHS[at] ?? 18 }))
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, told.end)
  const bytes: Uint8Array = write(book, { type: 'buffer', bookType: 'xlsx', compression: true })
  parentPort?.postMessage(bytes)
})
