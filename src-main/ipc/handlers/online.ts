import { join } from 'node:path'
import type { ExportCell } from '../../../src-shared/domain/export/csv'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { translator } from '../../../src-shared/texts/translator'
import type { AppContext } from '../../app/context'
import { csvParts } from '../../exchange/export/table-file'
import { type WriteFileRefusal, writeWhole } from '../../exchange/export/write-file'
import type { LetterDesk } from '../../letters/desk'
import { prepareOnline } from '../../letters/online-folder'
import type { HandlersOf } from '../handlers'
import { deskOf } from './letter-desk'
import { makeFolder } from './private-folder'

function deskIn(app: AppContext): Result<LetterDesk, 'not-open' | 'no-person'> {
  const workspace = app.workspace()
  if (!workspace) return refuse('not-open')
  const desk = deskOf(workspace)
  return desk ? ok(desk) : refuse('no-person')
}

/** Letters made ready for a service one uploads them to. */
export const onlineHandlers: HandlersOf<'online'> = {
  'online.check': async ({ letters, service }, { app }) => {
    const desk = deskIn(app)
    if (!desk.ok) return desk
    const prepared = await prepareOnline(desk.value, service, letters)
    if (!prepared.ok) return prepared
    return ok({
      letters: prepared.value.map(({ letter, pages, bytes, problems }) => ({
        ...{ letter, pages, bytes },
        problems: [...problems]
      }))
    })
  },
  'online.make': async ({ letters, service }, { app, signal, progress }) => {
    const desk = deskIn(app)
    if (!desk.ok) return desk
    const t = translator(app.language())
    const [chosen] = await app.desktop.chooseFiles({ title: t('online.choose'), many: false, folder: true })
    if (chosen === undefined) return refuse('cancelled')
    const name = t('online.folder', { service: t(`online.service.${service}`), date: desk.value.clock.today() })
    const folder = join(chosen, name)
    const headings = (['number', 'file', 'pages', 'address'] as const).map((column) => t(`online.column.${column}`))
    const rows: ExportCell[][] = [headings]
    let refused: WriteFileRefusal | undefined
    let count = 0
    try {
      await makeFolder(folder)
    } catch {
      return refuse('not-writable')
    }
    const prepared = await prepareOnline(desk.value, service, letters, async ({ number, pages, address }, file) => {
      if (refused) return
      const written = await writeWhole(join(folder, `${number}.pdf`), [file], signal)
      if (!written.ok) {
        refused = written.reason
        return
      }
      count += 1
      rows.push([number, `${number}.pdf`, pages, ...address])
      progress(count, letters.length)
    })
    if (!prepared.ok) return prepared
    if (refused) return refuse(refused)
    const separator = app.language() === 'fr' ? ';' : ','
    const listed = await writeWhole(join(folder, `${t('online.list')}.csv`), csvParts([rows], separator), signal)
    return listed.ok ? ok({ folder, count }) : listed
  }
}
