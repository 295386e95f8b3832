import { settingsChange } from '../../../src-shared/domain/deadline/settings-change'
import { ok } from '../../../src-shared/lib/result'
import type { AppContext } from '../../app/context'
import { deadlineLore, leadTimeData, planData, rateData, shippedRules } from '../../app/deadline-data'
import { settingsImpact } from '../../store/queries/settings-impact'
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
  'deadline.impact': async ({ settings }, { app }) => {
    const workspace = app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    const { vault, clock } = workspace
    const before = await ownSettings(app)
    const after = { ...before, ...settings }
    const around = { zone: clock.zone, deadlines: deadlineLore(after) }
    return ok(await settingsImpact(vault.read, streamsOf(vault), settingsChange(before, after), around))
  },
  'deadline.settings': async (_input, { app }) => {
    if (!app.workspace()) return { ok: false, reason: 'not-open' }
    const { version, rules } = shippedRules()
    const own = (await ownSettings(app)) ?? {}
    return ok({ version, rates: rateData(), lead: leadTimeData(), rules: [...rules], plans: [...planData()], own })
  }
}
