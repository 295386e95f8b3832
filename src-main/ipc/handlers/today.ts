import { ok } from '../../../src-shared/lib/result'
import { readToday } from '../../store/queries/today'
import type { HandlersOf } from '../handlers'

export const todayHandlers: HandlersOf<'today'> = {
  'today.list': async (_input, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    return ok(await readToday(workspace.vault.read, workspace.clock.today()))
  }
}
