import { ok, refuse } from '../../../src-shared/lib/result'
import { deskOf } from '../../arrivals/desks'
import { fileSlips } from '../../letters/slips/file-slips'
import { readBarcodes } from '../../letters/slips/read-barcodes'
import type { HandlersOf } from '../handlers'
import { atTheDesk } from './at-the-desk'

/** Slips of the post scanned as a stack: read page by page, then filed. */
export const slipHandlers: HandlersOf<'slips'> = {
  'slips.read': async (picture, { app }) => {
    if (!app.workspace()) return refuse('not-open')
    return ok({ codes: [...(await readBarcodes(picture))] })
  },
  'slips.file': async ({ stack, kind, slips }, { app, signal, progress }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    const { acting, workspace } = desk.value
    const onFiled = (done: number) => progress(done, slips.length)
    const filing = { acting, vault: workspace.vault, language: app.language(), signal, onFiled }
    const filed = await fileSlips(filing, { stack, kind, slips })
    if (filed.ok && filed.value.filed.length > 0) deskOf(workspace).readPieces()
    return filed
  }
}
