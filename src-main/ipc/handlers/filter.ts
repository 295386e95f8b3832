import { savedFilterId } from '../../../src-shared/lib/ids'
import { ok } from '../../../src-shared/lib/result'
import { listFilters, listTags, removeFilter, saveFilter } from '../../store/filters/saved-filters'
import type { HandlersOf } from '../handlers'
import { atTheDesk } from './at-the-desk'

export const filterHandlers: HandlersOf<'filter'> = {
  'filter.list': async (_input, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    return ok({ filters: await listFilters(desk.value.workspace.vault.read, desk.value.person) })
  },
  'filter.save': async ({ name, filters }, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    const { workspace, person, acting } = desk.value
    const saved = { id: savedFilterId.parse(acting.newId()), name, filters, at: workspace.clock.now() }
    return workspace.vault.write(async (trx) => ok({ id: await saveFilter(trx, person, saved) }))
  },
  'filter.remove': async ({ id }, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    const { workspace, person } = desk.value
    return workspace.vault.write(async (trx) => {
      await removeFilter(trx, person, id)
      return ok({})
    })
  },
  'filter.tags': async (_input, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    return ok({ tags: await listTags(workspace.vault.read) })
  }
}
