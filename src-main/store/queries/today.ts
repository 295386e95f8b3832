import { type Kysely, type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import type { NextStep } from '../../../src-shared/domain/case/next-step'
import { addBusinessDays } from '../../../src-shared/domain/deadline/holidays'
import type { todayBands } from '../../../src-shared/ipc/contract/inbox'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import { addDays, type PlainDate } from '../../../src-shared/lib/plain-date'
import type { Database } from '../tables/database'
import { caseRowColumns, toCaseRow, toStep } from './case-row'

export type TodayBand = (typeof todayBands)[number]

export interface Today {
  readonly bands: { band: TodayBand; rows: CaseRow[] }[]
  /** Lines that did not fit. */
  readonly more: number
}

/** The list can be read at a glance and can reach zero. */
const MOST_LINES = 12
/** On these days before it runs out a deadline is shown even where its case is put off; from its day on, every day. */
const TOLD_DAYS_BEFORE = [30, 7, 1] as const

type Cases<O> = SelectQueryBuilder<Database, 'view_cases', O>

/** News that are owed stand among those who wait for us, before them. */
type Claim = TodayBand | 'news'

const claims: readonly (readonly [Claim, TodayBand])[] = [
  ['safety', 'safety'],
  ['promised', 'promised'],
  ['rights', 'rights'],
  ['news', 'waiting'],
  ['waiting', 'waiting']
]
/** News are proposed a working day before they are late. */
const NEWS_AHEAD = 1

/**
 * The day's list: first the cases in which words point to a danger that nobody has judged, put off or not; promises due
 * by today, letters of either side within 15 days and deadlines from their lead time on, people who wait for news or for an answer. A
 * case stands once, in the first band that claims it, with the step that put it there. What is put off is not in it, but
 * for promises, which are moved themselves, and a right on the very day it runs out.
 */
export async function readToday(db: Kysely<Database>, today: PlainDate): Promise<Today> {
  const found: Today['bands'] = []
  let left = MOST_LINES
  for (const [claim, band] of claims) {
    const rows = left > 0 ? await linesOf(db, claim, today, left) : []
    left -= rows.length
    const known = found.find((one) => one.band === band)
    if (known) known.rows.push(...rows)
    else found.push({ band, rows })
  }
  const all = left > 0 ? MOST_LINES - left : await countToday(db, today)
  return { bands: found, more: all - (MOST_LINES - left) }
}

/** How many cases the day's list claims, shown or not. */
export async function countToday(db: Kysely<Database>, today: PlainDate): Promise<number> {
  let count = 0
  for (const [claim] of claims) {
    const { lines } = await claimed(db.selectFrom('view_cases'), claim, today)
      .select((eb) => eb.fn.countAll<number>().as('lines'))
      .executeTakeFirstOrThrow()
    count += lines
  }
  return count
}

/** What is put off hides no deadline on its days of warning, nor once it is due until somebody closes it. */
function toldAgain(today: PlainDate): RawBuilder<boolean> {
  const days = TOLD_DAYS_BEFORE.map((count) => addDays(today, count))
  const isDeadline = sql<boolean>`json_extract(right_step, '$.kind') = 'deadline'`
  return sql<boolean>`((right_due <= ${today} or right_due in (${sql.join(days)})) and ${isDeadline})`
}

/** The cases that a claim puts on the list and none before it does. */
function claimed<O>(query: Cases<O>, claim: Claim, today: PlainDate): Cases<O> {
  const awake = sql<boolean>`(snoozed_until is null or snoozed_until <= ${today})`
  const promised = sql<boolean>`promise_due <= ${today}`
  const right = sql<boolean>`(right_from <= ${today} and (${awake} or right_due = ${today} or ${toldAgain(today)}))`
  // Written out, so that its index serves.
  const judged = sql<boolean>`safety <> 'unjudged'`
  switch (claim) {
    case 'safety':
      return query.where(sql<boolean>`safety = 'unjudged'`)
    case 'promised':
      return query.where(promised).where(judged)
    case 'rights':
      return query
        .where('right_from', '<=', today)
        .where(right)
        .where(sql<boolean>`${promised} is not true`)
        .where(judged)
    case 'news':
      return query
        .where(judged)
        .where('news_due', '<=', addBusinessDays(today, NEWS_AHEAD))
        .where(sql<boolean>`ended = 0 and turn <> 'us'`)
        .where(awake)
        .where(sql<boolean>`${promised} is not true`)
        .where(sql<boolean>`${right} is not true`)
    case 'waiting':
      return query
        .where(judged)
        .where(sql<boolean>`ended = 0 and turn = 'us'`)
        .where(awake)
        .where(sql<boolean>`${promised} is not true`)
        .where(sql<boolean>`${right} is not true`)
  }
}

const claimDays = {
  safety: 'due',
  promised: 'promise_due',
  rights: 'right_due',
  news: 'news_due',
  waiting: 'waiting_since'
} as const

const giveNews = JSON.stringify({ kind: 'stage', act: 'give-news' } satisfies NextStep)

async function linesOf(db: Kysely<Database>, claim: Claim, today: PlainDate, limit: number): Promise<CaseRow[]> {
  const rows = await claimed(db.selectFrom('view_cases'), claim, today)
    .select([...caseRowColumns, 'promise', 'promise_due', 'right_step', 'right_due', 'news_due'])
    .orderBy(claimDays[claim])
    .orderBy('priority')
    .orderBy('reference_key')
    .limit(limit)
    .execute()
  return rows.map(({ promise, promise_due, right_step, right_due, news_due, ...row }) => {
    const shown = toCaseRow(row)
    if (claim === 'promised') return withStep(shown, promise, promise_due)
    if (claim === 'news') return withStep(shown, giveNews, news_due)
    return claim === 'rights' ? withStep(shown, right_step, right_due) : shown
  })
}

/** The line says what put it into its band, even where the case has another step before it. */
function withStep(shown: CaseRow, step: string | null, day: PlainDate | null): CaseRow {
  return step && day ? { ...shown, next: toStep(step), due: day } : shown
}
