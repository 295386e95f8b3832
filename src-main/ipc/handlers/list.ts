import { basename } from 'node:path'
import type { AttachmentId, VaultId } from '../../../src-shared/lib/ids'
import { ok } from '../../../src-shared/lib/result'
import { translator } from '../../../src-shared/texts/translator'
import { type ListSheet, readList } from '../../exchange/lists/read-list'
import { partsOf } from '../../exchange/lists/workbook-pictures'
import { readListSenders } from '../../store/queries/list-senders'
import type { HandlersOf } from '../handlers'
import { takeFiles } from './take-files'

/** The list that was opened last; a page names its lines, never its path. */
interface Opened {
  readonly path: string
  readonly file: AttachmentId
  readonly vault: VaultId
  readonly sheets: readonly ListSheet[]
}

export function listHandlers(): HandlersOf<'list'> {
  let opened: Opened | undefined
  return {
    'list.open': async (_input, call) => {
      const workspace = call.app.workspace()
      if (!workspace) return { ok: false, reason: 'not-open' }
      const t = translator(call.app.language())
      const extensions = ['xlsx', 'xlsm', 'xls', 'ods', 'csv', 'tsv', 'txt', 'pdf']
      const filters = [{ name: t('lists.dialog.files'), extensions }]
      const [path] = await call.app.desktop.chooseFiles({ title: t('lists.dialog.open'), many: false, filters })
      if (path === undefined) return { ok: false, reason: 'cancelled' }
      const sheets = await readList(path)
      if (!sheets.ok) return sheets
      const took = await takeFiles([{ path }], call)
      if (!took.ok) return took
      const [file] = took.value.taken
      if (!file) return { ok: false, reason: 'unreadable' }
      opened = { path, file: file.id, vault: workspace.vault.id, sheets: sheets.value }
      const senders = await readListSenders(workspace.vault.read)
      return ok({ file, sheets: sheets.value.map(told), senders: [...senders] })
    },
    'list.pictures': async ({ file, sheet, lines }, call) => {
      const workspace = call.app.workspace()
      if (!workspace) return { ok: false, reason: 'not-open' }
      if (opened?.file !== file || opened.vault !== workspace.vault.id) return { ok: false, reason: 'no-file' }
      const asked = new Set(lines)
      const all = opened.sheets.find(({ name }) => name === sheet)?.pictures ?? []
      const wanted = all.filter(({ line }) => asked.has(line)).slice(0, MOST_PICTURES)
      const parts = await partsOf(
        opened.path,
        wanted.map(({ part }) => part)
      )
      const there = wanted.flatMap(({ line, part }) => {
        const bytes = parts.get(part)
        return bytes ? [{ line, name: `${line}-${basename(part)}`, bytes }] : []
      })
      const pictures = []
      // One after the other: which was taken must be known by its line.
      for (const { line, name, bytes } of there) {
        const took = await takeFiles([{ name, bytes }], call)
        if (!took.ok) return took
        for (const picture of took.value.taken) pictures.push({ line, picture })
      }
      return ok({ pictures, left: all.filter(({ line }) => asked.has(line)).length - pictures.length })
    }
  }
}

/** One entry holds so many files, with the list itself. */
const MOST_PICTURES = 499

function told({ name, rows, pictures }: ListSheet) {
  const counts = new Map<number, number>()
  for (const { line } of pictures) counts.set(line, (counts.get(line) ?? 0) + 1)
  return {
    name,
    rows: rows.map(({ line, cells }) => ({ line, cells: [...cells] })),
    pictures: [...counts].map(([line, count]) => ({ line, count }))
  }
}
