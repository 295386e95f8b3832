import { join } from 'node:path'
import type { ParsedInput } from '../../../src-shared/ipc/contract'
import { ok, refuse } from '../../../src-shared/lib/result'
import type { AppContext } from '../../app/context'
import { newId } from '../../app/new-id'
import { writeWhole } from '../../exchange/export/write-file'
import { makePrintRun } from '../../letters/print-run'
import type { HandlersOf } from '../handlers'
import { deskOf } from './letter-desk'
import { printPaper, savePaper } from './our-paper'
import { makeFolder } from './private-folder'

async function runOf({ letters, run }: ParsedInput<'print-run.save'>, app: AppContext) {
  const workspace = app.workspace()
  if (!workspace) return refuse('not-open' as const)
  const desk = deskOf(workspace)
  return desk ? makePrintRun(desk, letters, run) : refuse('no-person' as const)
}

/** Many letters printed in order. */
export const printRunHandlers: HandlersOf<'print-run'> = {
  'print-run.print': async (asked, { app }) => {
    const paper = await runOf(asked, app)
    return paper.ok ? printPaper(app, paper.value, { doubleSided: asked.run.doubleSided }) : paper
  },
  'print-run.save': async (asked, { app }) => {
    const paper = await runOf(asked, app)
    return paper.ok ? savePaper(app, paper.value, 'dispatch-paper.save') : paper
  },
  'print-run.open': async (asked, { app }) => {
    const paper = await runOf(asked, app)
    if (!paper.ok) return paper
    const { bytes, title } = paper.value
    const target = join(await makeFolder(join(await app.desktop.copiesFolder(), newId())), `${title}.pdf`)
    const written = await writeWhole(target, [bytes])
    if (!written.ok) return refuse(written.reason === 'cancelled' ? 'cancelled' : 'disk-full')
    return (await app.desktop.openFile(target)) ? ok({}) : refuse('will-not-open')
  }
}
