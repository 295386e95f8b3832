import { ok } from '../../../src-shared/lib/result'
import { readDefectWords } from '../../store/queries/defect-words'
import { readRooms } from '../../store/queries/rooms'
import { readWorksMoney } from '../../store/queries/works-money'
import { streamsOf } from '../../store/streams/streams'
import type { HandlersOf } from '../handlers'

export const defectHandlers: HandlersOf<'defect'> = {
  'defect.words': async (_input, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    return ok({ phrases: [...(await readDefectWords(workspace.vault.read))] })
  },
  'defect.rooms': async ({ case: id }, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    return ok({ rooms: [...(await readRooms(workspace.vault, id))] })
  },
  'defect.money': async (of, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    const { vault } = workspace
    return ok(await readWorksMoney(vault.read, streamsOf(vault), of))
  }
}
