import type { CaseCommand } from '../../../src-shared/domain/case/commands'
import type { CaseState } from '../../../src-shared/domain/case/state'
import type { Work } from './work'

/** Whether the plan on which a command places a defect is one of the case's site; true for any other command. */
export async function isPlanKnown(work: Work, command: CaseCommand, state: CaseState | undefined): Promise<boolean> {
  if (command.type !== 'pin-defect' || !state?.site) return true
  const site = await work.streams.sites.load(work.trx, state.site)
  const plan = site.state?.plans.find(({ id }) => id === command.plan)
  return plan?.revisions.some(({ id, dropped }) => id === command.revision && !dropped) ?? false
}
