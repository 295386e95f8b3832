import { type Kysely, type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import type { NextStep } from '../../../src-shared/domain/case/next-step'
import { addBusinessDays } from '../../../src-shared/domain/deadline/holidays'
import { daysBefore } from '../../../src-shared/domain/deadline/lead-time'
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

type Cases<O> = SelectQueryBuilder<Database, 'view_cases', O>
type Things<O> = SelectQueryBuilder<Database, 'view_agenda' | 'view_cases', O>

/** News that are owed stand among those who wait for us, before them. */
type Claim = TodayBand | 'news'
/** A line for each thing that is due, however many a case has; the other lines are cases. */
type ThingClaim = 'promised' | 'rights'
type CaseClaim = Exclude<Claim, ThingClaim>

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
 * The day's list: first the cases in which words point to a danger that nobody has judged, put off or not; each promise due
 * by today, each letter of either side within 15 days and each deadline from its lead time on, those that nobody has
 * confirmed too as long as they run; then people who wait for news or for an answer, unless their case stands in the list
 * already. What is put off is not in it, but for promises, which are moved themselves, a right on the very day it runs
 * out, and a deadline on its days of warning and from its day on.
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

/** How many lines the day's list claims, shown or not. */
export async function countToday(db: Kysely<Database>, today: PlainDate): Promise<number> {
  let count = 0
  for (const [claim] of claims) {
    const claimed = isOfThings(claim) ? claimedThings(db, claim, today) : claimedCases(db, claim, today)
    const { lines } = await claimed.select((eb) => eb.fn.countAll<number>().as('lines')).executeTakeFirstOrThrow()
    count += lines
  }
  return count
}

function isOfThings(claim: Claim): claim is ThingClaim {
  return claim === 'promised' || claim === 'rights'
}

// Written out, so that its index serves.
const judged = sql<boolean>`view_cases.safety <> 'unjudged'`
const awakeOn = (today: PlainDate) =>
  sql<boolean>`(view_cases.snoozed_until is null or view_cases.snoozed_until <= ${today})`

/** What is put off hides no deadline on its days of warning, nor once it is due until somebody closes it. */
/** A deadline is shown on these days, and from its own on every day, even where its case is put off. */
function toldAgain(today: PlainDate): RawBuilder<boolean> {
  const days = daysBefore.map((count) => addDays(today, count))
  return sql<boolean>`
    view_agenda.kind = 'deadline' and (view_agenda.due <= ${today} or view_agenda.due in (${sql.join(days)}))
  `
}

/** What is due of the cases that nobody must first judge. */
function claimedThings(db: Kysely<Database>, claim: ThingClaim, today: PlainDate): Things<unknown> {
  const things = db
    .selectFrom('view_agenda')
    .innerJoin('view_cases', 'view_cases.id', 'view_agenda.case_id')
    .where(judged)
  if (claim === 'promised')
    return things.where(sql<boolean>`view_agenda.kind = 'promise'`).where('view_agenda.due', '<=', today)
  return things
    .where('view_agenda.warn_from', '<=', today)
    .where(sql<boolean>`(view_agenda.lane = 'ours' or view_agenda.last_day >= ${today})`)
    .where(sql<boolean>`(${awakeOn(today)} or view_agenda.due = ${today} or (${toldAgain(today)}))`)
}

/** The cases that a claim puts on the list and no promise, letter or deadline does. */
function claimedCases(db: Kysely<Database>, claim: CaseClaim, today: PlainDate): Cases<unknown> {
  const cases = db.selectFrom('view_cases')
  if (claim === 'safety') return cases.where(sql<boolean>`safety = 'unjudged'`)
  const others = cases
    .where(judged)
    .where(awakeOn(today))
    .where(sql<boolean>`(promise_due <= ${today}) is not true`)
    .where(sql<boolean>`(right_from <= ${today}) is not true`)
  if (claim === 'waiting') return others.where(sql<boolean>`ended = 0 and turn = 'us'`)
  return others
    .where('news_due', '<=', addBusinessDays(today, NEWS_AHEAD))
    .where(sql<boolean>`ended = 0 and turn <> 'us'`)
}

const claimDays = { safety: 'due', news: 'news_due', waiting: 'waiting_since' } as const

const giveNews = JSON.stringify({ kind: 'stage', act: 'give-news' } satisfies NextStep)

function linesOf(db: Kysely<Database>, claim: Claim, today: PlainDate, limit: number): Promise<CaseRow[]> {
  return isOfThings(claim) ? linesOfThings(db, claim, today, limit) : linesOfCases(db, claim, today, limit)
}

async function linesOfThings(
  db: Kysely<Database>,
  claim: ThingClaim,
  today: PlainDate,
  limit: number
): Promise<CaseRow[]> {
  const rows = await claimedThings(db, claim, today)
    .select([...caseRowColumns, 'view_agenda.step', 'view_agenda.due as day'])
    .orderBy('view_agenda.due')
    .orderBy('view_cases.priority')
    .orderBy('view_cases.reference_key')
    .limit(limit)
    .execute()
  return rows.map(({ step, day, ...row }) => withStep(toCaseRow(row), step, day))
}

async function linesOfCases(
  db: Kysely<Database>,
  claim: CaseClaim,
  today: PlainDate,
  limit: number
): Promise<CaseRow[]> {
  const rows = await claimedCases(db, claim, today)
    .select([...caseRowColumns, 'news_due'])
    .orderBy(claimDays[claim])
    .orderBy('priority')
    .orderBy('reference_key')
    .limit(limit)
    .execute()
  return rows.map(({ news_due, ...row }) => {
    const shown = toCaseRow(row)
    return claim === 'news' ? withStep(shown, giveNews, news_due) : shown
  })
}

/** The line says what put it into its band, even where the case has another step before it. */
export function withStep(shown: CaseRow, step: string, day: PlainDate | null): CaseRow {
  return day ? { ...shown, next: toStep(step), due: day } : shown
}
