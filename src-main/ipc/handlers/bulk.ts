import { ok } from '../../../src-shared/lib/result'
import { executeBulk, previewBulk, undoBulk } from '../../store/commands/bulk'
import type { HandlersOf } from '../handlers'
import { atTheDesk } from './at-the-desk'
import { refused } from './refused'

export const bulkHandlers: HandlersOf<'bulk'> = {
  'bulk.preview': async ({ cases, command }, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    const { workspace, acting } = desk.value
    return ok(await previewBulk(workspace.vault.read, acting, cases, command))
  },
  'bulk.do': async ({ cases, command }, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    const done = await executeBulk(desk.value.acting, cases, command)
    return done.ok ? ok(done.value) : refused(done.reason)
  },
  'bulk.undo': async ({ done }, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    const undone = await undoBulk(desk.value.acting, done)
    if (!undone.ok) return refused(undone.reason)
    return ok({ undone: undone.value.done.length, refused: undone.value.refused })
  }
}
