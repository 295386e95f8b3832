import type { Kysely } from 'kysely'
import type { DeadlineLore } from '../../../src-shared/domain/case/deadlines/lore'
import { movedBySettings } from '../../../src-shared/domain/case/deadlines/moved-by-settings'
import type { SettingsChange } from '../../../src-shared/domain/deadline/settings-change'
import type { CaseId } from '../../../src-shared/lib/ids'
import type { TimeZone } from '../../../src-shared/lib/plain-date'
import type { Streams } from '../streams/streams'
import type { Database } from '../tables/database'

/** The open cases with a deadline that stands by one of these rules, or that one of these acts keeps. */
export async function casesTouched(db: Kysely<Database>, { rules, acts }: SettingsChange): Promise<readonly CaseId[]> {
  if (rules.size + acts.size === 0) return []
  const rows = await db
    .selectFrom('view_deadlines')
    .innerJoin('view_cases', 'view_cases.id', 'view_deadlines.case_id')
    .where('view_deadlines.standing', '=', 'open')
    .where('view_cases.ended', '=', 0)
    .where((eb) => eb.or([eb('view_deadlines.rule', 'in', [...rules]), eb('view_deadlines.act', 'in', [...acts])]))
    .select('view_deadlines.case_id')
    .distinct()
    .execute()
  return rows.map(({ case_id }) => case_id)
}

/** How many open deadlines would be otherwise, in how many cases. */
export async function settingsImpact(
  db: Kysely<Database>,
  streams: Streams,
  change: SettingsChange,
  around: { readonly zone: TimeZone; readonly deadlines: DeadlineLore }
): Promise<{ readonly cases: number; readonly deadlines: number }> {
  let [cases, deadlines] = [0, 0]
  for (const id of await casesTouched(db, change)) {
    const { state } = await streams.cases.load(db, id)
    const moved = state ? movedBySettings(state, change, around).length : 0
    deadlines += moved
    if (moved > 0) cases += 1
  }
  return { cases, deadlines }
}
