import { ok } from '../../../src-shared/lib/result'
import type { AppContext } from '../../app/context'
import { deadlineLore, leadTimeData, planData, rateData, shippedRules } from '../../app/deadline-data'
import { streamsOf } from '../../store/streams/streams'
import type { HandlersOf } from '../handlers'
import { deadlinePaperHandlers } from './deadline-paper'

/** What the firm set of its deadlines; nothing while no workspace is open. */
async function ownSettings(app: AppContext) {
  const workspace = app.workspace()
  if (!workspace) return undefined
  const { state } = await streamsOf(workspace.vault).organisation(workspace.vault.read)
  return state.deadlines
}

export const deadlineHandlers: HandlersOf<'deadline'> = {
  ...deadlinePaperHandlers,
  'deadline.rules': async (_input, { app }) => {
    const { rules, lead } = deadlineLore(await ownSettings(app))
    return ok({ version: rules.version, rules: [...rules.byId.values()].flat(), lead })
  },
  'deadline.settings': async (_input, { app }) => {
    if (!app.workspace()) return { ok: false, reason: 'not-open' }
    const { version, rules } = shippedRules()
    const own = (await ownSettings(app)) ?? {}
    return ok({ version, rates: rateData(), lead: leadTimeData(), rules: [...rules], plans: [...planData()], own })
  }
}
