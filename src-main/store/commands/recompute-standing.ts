import { recomputedBySettings } from '../../../src-shared/domain/case/decide/deadlines'
import { settingsChange } from '../../../src-shared/domain/deadline/settings-change'
import type { OrganisationState } from '../../../src-shared/domain/organisation/state'
import { casesTouched } from '../queries/settings-impact'
import { caseFacts } from './case-facts'
import { recordCase } from './record-case'
import type { Work } from './work'

/**
 * Another rule or lead time of the firm holds for the deadlines that stand as well: each is worked out again in its case,
 * where its earlier date stays on record.
 * @param work with the firm as it is now, its views rebuilt
 */
export async function recomputeStanding(work: Work, before: OrganisationState): Promise<void> {
  const change = settingsChange(before.deadlines, work.organisation.deadlines)
  for (const id of await casesTouched(work.trx, change)) {
    const loaded = await work.streams.cases.load(work.trx, id)
    const events = loaded.state ? recomputedBySettings(loaded.state, change, caseFacts(work)) : []
    if (events.length > 0) await recordCase(work, id, loaded, events)
  }
}
