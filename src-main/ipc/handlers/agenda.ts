import { ok } from '../../../src-shared/lib/result'
import { agendaDays, countAgenda, listAgenda } from '../../store/queries/agenda'
import type { HandlersOf } from '../handlers'

export const agendaHandlers: HandlersOf<'agenda'> = {
  'agenda.list': async (asked, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    return ok(await listAgenda(workspace.vault.read, asked))
  },
  'agenda.counts': async (asked, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    return ok(await countAgenda(workspace.vault.read, asked))
  },
  'agenda.days': async (asked, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    return ok({ days: await agendaDays(workspace.vault.read, asked) })
  }
}
