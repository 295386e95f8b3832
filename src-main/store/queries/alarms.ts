import { type Kysely, sql } from 'kysely'
import type { NextStep } from '../../../src-shared/domain/case/next-step'
import { daysBefore } from '../../../src-shared/domain/deadline/lead-time'
import { addDays, type PlainDate } from '../../../src-shared/lib/plain-date'
import type { Database } from '../tables/database'
import { toStep } from './case-row'

/** Something one is to be warned of. */
export interface DueAlarm {
  readonly reference: string
  readonly step: NextStep
  readonly due: PlainDate
}

/**
 * What one is warned of on the days after one and up to another: letters and deadlines, confirmed or not, from their lead
 * time, 30, 7 and 1 days before, and daily from their day on until they are closed; a proposal until its last day.
 */
export async function alarmsBetween(
  db: Kysely<Database>,
  after: PlainDate,
  upTo: PlainDate,
  limit: number
): Promise<{ readonly count: number; readonly first: readonly DueAlarm[] }> {
  const before = daysBefore.map(
    (days) => sql`(view_agenda.due > ${addDays(after, days)} and view_agenda.due <= ${addDays(upTo, days)})`
  )
  const warned = db
    .selectFrom('view_agenda')
    .where('warn_from', '<=', upTo)
    .where(sql<boolean>`(lane = 'ours' or last_day >= ${upTo})`)
    .where(sql<boolean>`(warn_from > ${after} or view_agenda.due <= ${upTo} or ${sql.join(before, sql` or `)})`)
  const { count } = await warned.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await warned
    .innerJoin('view_cases', 'view_cases.id', 'view_agenda.case_id')
    .select(['view_cases.reference', 'view_agenda.step', 'view_agenda.due as day'])
    .orderBy('day')
    .limit(limit)
    .execute()
  const first = rows.map(({ reference, step, day }) => ({ reference, step: toStep(step), due: day }))
  return { count: Number(count), first }
}
