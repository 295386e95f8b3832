import { type Kysely, sql } from 'kysely'
import type { Department } from '../../../src-shared/domain/case/dispute-types'
import type { Side } from '../../../src-shared/domain/deadline/deadline'
import type { DeadlineId, PersonId } from '../../../src-shared/lib/ids'
import { addDays, type Instant, type PlainDate } from '../../../src-shared/lib/plain-date'
import type { Database } from '../tables/database'

/** A deadline somebody confirmed, as another program keeps it. */
export interface ExportedDeadline {
  readonly id: DeadlineId
  readonly rule: string
  readonly subject: string
  readonly side: Side
  readonly lastDay: PlainDate
  readonly actBy: PlainDate
  readonly warnFrom: PlainDate
  /** It runs still; one that was closed or set aside, or whose case is over, is taken back where it was. */
  readonly runs: boolean
  readonly reference: string
  readonly title: string
  /** When its case was last written to. */
  readonly changedAt: Instant
}

export interface Whose {
  readonly owner?: PersonId | undefined
  readonly department?: Department | undefined
}

/** Days for which what no longer runs is still told, so that a calendar that had it takes it back. */
const TOLD_DAYS = 366

export async function exportedDeadlines(
  db: Kysely<Database>,
  today: PlainDate,
  { owner, department }: Whose
): Promise<readonly ExportedDeadline[]> {
  const runs = sql<boolean>`(view_deadlines.standing = 'open' and view_cases.ended = 0)`
  let found = db
    .selectFrom('view_deadlines')
    .innerJoin('view_cases', 'view_cases.id', 'view_deadlines.case_id')
    .where((eb) => eb.or([runs, eb('view_deadlines.last_day', '>=', addDays(today, -TOLD_DAYS))]))
  if (owner) found = found.where('view_cases.owner', '=', owner)
  if (department) found = found.where('view_cases.department', '=', department)
  const rows = await found
    .select(['view_deadlines.id', 'rule', 'subject', 'side', 'last_day', 'act_by', 'warn_from', 'reference', 'title'])
    .select(['view_cases.last_activity_at', runs.as('runs')])
    .orderBy('view_deadlines.act_by')
    .orderBy('view_deadlines.id')
    .execute()
  return rows.map(({ last_day, act_by, warn_from, last_activity_at, runs: open, ...row }) => ({
    ...row,
    lastDay: last_day,
    actBy: act_by,
    warnFrom: warn_from,
    changedAt: last_activity_at,
    runs: Boolean(open)
  }))
}
