import { type SelectQueryBuilder, sql } from 'kysely'
import type { Department } from '../../../src-shared/domain/case/dispute-types'
import type { caseViews } from '../../../src-shared/ipc/case-views'
import { assertNever } from '../../../src-shared/lib/assert-never'
import type { PersonId } from '../../../src-shared/lib/ids'
import { addDays, type PlainDate } from '../../../src-shared/lib/plain-date'
import type { Database } from '../tables/database'

export type CaseViewName = (typeof caseViews)[number]
export type Cases<O> = SelectQueryBuilder<Database, 'view_cases', O>

/** Who asks, and on what day: what is late depends on it. */
export interface Asking {
  readonly today: PlainDate
  readonly person?: PersonId | undefined
  readonly department?: Department | undefined
}

/** Days for which a case that ended stays among those that ended lately. */
const LATELY_DAYS = 30

// Constants of partial indexes stand in the statement itself: a bound value would keep SQLite from using them.
const isOpen = sql<boolean>`ended = 0`
const nobody = sql<boolean>`false`
const lastNews = sql<PlainDate>`coalesce(last_out_on, opened_on)`
/** Once the matter is settled nobody waits for news; where we claim, they owe us some. */
const awaitsNews = sql<boolean>`direction <> 'we-claim' and stage not in ('resolved', 'followed-up', 'settled')`

/** Views in which nothing shows that is put off until a later day. */
export function hidesSnoozed(view: CaseViewName): boolean {
  return !['snoozed', 'closed', 'all'].includes(view)
}

/** What a view holds but for what is put off. */
export function inView<O>(query: Cases<O>, view: CaseViewName, asking: Asking, days: number): Cases<O> {
  const { today, person, department } = asking
  switch (view) {
    case 'all':
      return query.where('merged_into', 'is', null)
    case 'closed':
      return query
        .where(sql<boolean>`ended = 1`)
        .where('merged_into', 'is', null)
        .where('last_activity_at', '>=', sql<never>`${addDays(today, -LATELY_DAYS)}`)
    case 'snoozed':
      return query.where(isOpen).where('snoozed_until', '>', today)
    case 'open':
      return query.where(isOpen)
    case 'late':
      return query.where(isOpen).where('due', '<', today)
    case 'waiting-on-us':
      return query.where(isOpen).where('turn', '=', 'us')
    case 'waiting-on-them':
      return query.where(isOpen).where('turn', '=', 'them')
    case 'no-news':
      return query.where(isOpen).where(awaitsNews).where(lastNews, '<=', addDays(today, -days))
    case 'no-next-step':
      return query.where(isOpen).where(sql<boolean>`planned = 0`)
    case 'mine':
      return person ? query.where(isOpen).where('owner', '=', person) : query.where(nobody)
    case 'department':
      return department ? query.where(isOpen).where('department', '=', department) : query.where(nobody)
    default:
      return assertNever(view)
  }
}

/** The count of each view of open cases, in the order of the reading of one index. */
export function countedInView(view: CaseViewName, asking: Asking, days: number) {
  const { today, person, department } = asking
  switch (view) {
    case 'late':
      return sql<boolean>`due < ${today}`
    case 'waiting-on-us':
      return sql<boolean>`turn = 'us'`
    case 'waiting-on-them':
      return sql<boolean>`turn = 'them'`
    case 'no-news':
      return sql<boolean>`${awaitsNews} and ${lastNews} <= ${addDays(today, -days)}`
    case 'no-next-step':
      return sql<boolean>`planned = 0`
    case 'mine':
      return sql<boolean>`owner = ${person ?? ''}`
    case 'department':
      return sql<boolean>`department = ${department ?? ''}`
    default:
      return sql<boolean>`true`
  }
}
