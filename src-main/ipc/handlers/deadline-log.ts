import { awaitingCheck } from '../../../src-shared/domain/organisation/deadline-log'
import type { DeadlineLogId } from '../../../src-shared/lib/ids'
import { ok } from '../../../src-shared/lib/result'
import { translator } from '../../../src-shared/texts/translator'
import type { Workspace } from '../../app/workspace'
import { exportName } from '../../store/attachments/attachment-name'
import { exportCopy } from '../../store/attachments/export-copy'
import { findAttachment } from '../../store/attachments/find-attachment'
import { readWhole } from '../../store/attachments/open-attachment'
import { attachmentRoom } from '../../store/attachments/room'
import { executeDeadlineLog } from '../../store/commands/execute-deadline-log'
import { streamsOf } from '../../store/streams/streams'
import type { HandlersOf } from '../handlers'
import { atTheDesk } from './at-the-desk'
import { copyToOpen } from './attachment'
import { exported } from './exported'
import { prepareDeadlineLog } from './prepare-deadline-log'
import { refused } from './refused'

/** The file of a log, where it is known. */
async function fileOf({ vault }: Workspace, log: DeadlineLogId) {
  const { state } = await streamsOf(vault).organisation(vault.read)
  const known = state.logs?.find(({ id }) => id === log)
  return known && findAttachment(vault.read, attachmentRoom(vault).folders, known.document)
}

export const deadlineLogHandlers: HandlersOf<'log'> = {
  'log.list': async ({ waiting }, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    const { vault, clock, person } = workspace
    const { state } = await streamsOf(vault).organisation(vault.read)
    const kept = state.logs ?? []
    const asked = waiting ? awaitingCheck(kept, clock.today(), person) : kept
    return ok({ logs: asked.map(({ upTo: _upTo, document: _document, ...told }) => told).reverse() })
  },
  'log.prepare': async (_input, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    const { workspace, acting } = desk.value
    const prepared = await prepareDeadlineLog(workspace.vault, acting)
    return prepared.ok ? ok({ log: prepared.value }) : refused(prepared.reason)
  },
  'log.check': async ({ log, remark }, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    const done = await executeDeadlineLog(desk.value.acting, { type: 'check-deadline-log', log, remark })
    return done.ok ? ok({}) : refused(done.reason)
  },
  'log.open': async ({ log }, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    const found = await fileOf(workspace, log)
    if (!found) return { ok: false, reason: 'deadline-log-unknown' }
    const copy = await copyToOpen(attachmentRoom(workspace.vault), found.id, await app.desktop.copiesFolder())
    if (!copy.ok) {
      const { reason } = copy
      return { ok: false, reason: reason === 'attachment-unknown' ? 'deadline-log-unknown' : reason }
    }
    return (await app.desktop.openFile(copy.value)) ? ok({}) : { ok: false, reason: 'will-not-open' }
  },
  'log.print': async ({ log }, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    const found = await fileOf(workspace, log)
    if (!found) return { ok: false, reason: 'deadline-log-unknown' }
    const bytes = await readWhole(found)
    if (!bytes.ok) return { ok: false, reason: 'file-damaged' }
    const outcome = await app.desktop.printPdf(bytes.value)
    return outcome === 'printed' ? ok({}) : { ok: false, reason: outcome }
  },
  'log.save': async ({ log }, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    const found = await fileOf(workspace, log)
    if (!found) return { ok: false, reason: 'deadline-log-unknown' }
    const target = await app.desktop.chooseTarget({
      title: translator(app.language())('day-log.save-title'),
      fileName: exportName(found),
      filters: [{ name: 'PDF', extensions: ['pdf'] }]
    })
    if (target === undefined) return { ok: false, reason: 'cancelled' }
    const saved = exported(await exportCopy(attachmentRoom(workspace.vault), found.id, target))
    if (saved.ok) return saved
    const { reason } = saved
    return { ok: false, reason: reason === 'attachment-unknown' ? 'deadline-log-unknown' : reason }
  }
}
