import { ok } from '../../../src-shared/lib/result'
import { noteLook, readChanges } from '../../store/queries/changes'
import { readToday } from '../../store/queries/today'
import type { HandlersOf } from '../handlers'
import { atTheDesk } from './at-the-desk'

export const todayHandlers: HandlersOf<'today'> = {
  'today.list': async (_input, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    return ok(await readToday(workspace.vault.read, workspace.clock.today()))
  },
  'today.changes': async (_input, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    const { workspace, person } = desk.value
    const { vault, clock } = workspace
    return ok(await readChanges(vault.read, { person, today: clock.today(), zone: clock.zone }))
  },
  'today.look': async (_input, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    const { workspace, person } = desk.value
    return workspace.vault.write(async (trx) => {
      await noteLook(trx, person, workspace.clock.now())
      return ok({})
    })
  }
}
