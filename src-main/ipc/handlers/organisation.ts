import { ok } from '../../../src-shared/lib/result'
import { executeOrganisation } from '../../store/commands/execute-organisation'
import { homeZone } from '../../store/streams/home-zone'
import { streamsOf } from '../../store/streams/streams'
import type { HandlersOf } from '../handlers'
import { atTheDesk } from './at-the-desk'
import { refused } from './refused'

export const organisationHandlers: Pick<HandlersOf<'organisation'>, 'organisation.get' | 'organisation.do'> = {
  'organisation.get': async (_input, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    const { state } = await streamsOf(workspace.vault).organisation(workspace.vault.read)
    const { company, logo, people, mediator, preferences, ruleNames = {}, dispatch = {} } = state
    return ok({ company, logo, people: [...people], mediator, preferences, ruleNames, dispatch })
  },
  'organisation.do': async ({ command }, { app }) => {
    const desk = atTheDesk(app)
    if (!desk.ok) return desk
    const { workspace, acting } = desk.value
    const done = await executeOrganisation(acting, command)
    if (!done.ok) return refused(done.reason)
    if (command.type === 'set-preferences') {
      const { state } = await streamsOf(workspace.vault).organisation(workspace.vault.read)
      app.setZone(homeZone(state))
    }
    return ok({})
  }
}
