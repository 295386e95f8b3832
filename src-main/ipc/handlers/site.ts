import { siteId } from '../../../src-shared/lib/ids'
import { ok } from '../../../src-shared/lib/result'
import { executeSite } from '../../store/commands/execute-site'
import { readPlan } from '../../store/queries/plans'
import { listSites, readSite } from '../../store/queries/sites'
import { streamsOf } from '../../store/streams/streams'
import type { HandlersOf } from '../handlers'
import { atTheDesk } from './at-the-desk'
import { refused } from './refused'

export const siteHandlers: HandlersOf<'site'> = {
  'site.list': async ({ query }, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    return ok({ sites: await listSites(workspace.vault.read, query) })
  },
  'site.get': async ({ id }, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    const found = await readSite(workspace.vault.read, streamsOf(workspace.vault), id)
    return found ? ok(found) : { ok: false, reason: 'no-such-site' }
  },
  'site.plan': async ({ id, plan }, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    const { vault } = workspace
    return readPlan(vault.read, streamsOf(vault), id, plan)
  },
  'site.do': async ({ id, command }, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    const site = id ?? siteId.parse(desk.value.acting.newId())
    const done = await executeSite(desk.value.acting, site, command)
    return done.ok ? ok({ id: site, ...done.value }) : refused(done.reason)
  }
}
