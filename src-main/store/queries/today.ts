import type { Kysely } from 'kysely'
import type { todayBands } from '../../../src-shared/ipc/contract/case'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import type { CaseId } from '../../../src-shared/lib/ids'
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
/** A right is shown this many days before it runs out. */
const DAYS_AHEAD = 15

/**
 * The day's list: promises due by today, formal notices to post or to answer within 15 days, people who wait for us. A
 * case stands once, in the first band that claims it, with the step that put it there.
 */
export async function readToday(db: Kysely<Database>, today: PlainDate): Promise<Today> {
  const claimed = new Set<CaseId>()
  const bands: Today['bands'] = []
  let left = MOST_LINES
  for (const { band, rows } of await claims(db, today)) {
    const own = rows.filter((row) => !claimed.has(row.id))
    for (const row of own) claimed.add(row.id)
    const shown = own.slice(0, left)
    left -= shown.length
    bands.push({ band, rows: shown })
  }
  return { bands, more: claimed.size - (MOST_LINES - left) }
}

/** How many cases the day's list claims, shown or not. */
export async function countToday(db: Kysely<Database>, today: PlainDate): Promise<number> {
  const { count } = await db
    .selectFrom('view_cases')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where((eb) =>
      eb.or([
        eb('promise_due', '<=', today),
        eb('right_due', '<=', addDays(today, DAYS_AHEAD)),
        eb.and([eb('ended', '=', 0), eb('turn', '=', 'us')])
      ])
    )
    .executeTakeFirstOrThrow()
  return count
}

async function claims(
  db: Kysely<Database>,
  today: PlainDate
): Promise<readonly { readonly band: TodayBand; readonly rows: readonly CaseRow[] }[]> {
  return [
    { band: 'promised', rows: await promised(db, today) },
    { band: 'rights', rows: await runningOut(db, addDays(today, DAYS_AHEAD)) },
    { band: 'waiting', rows: await waiting(db) }
  ]
}

async function promised(db: Kysely<Database>, today: PlainDate): Promise<readonly CaseRow[]> {
  const rows = await db
    .selectFrom('view_cases')
    .select([...caseRowColumns, 'promise as step', 'promise_due as day'])
    .where('promise_due', '<=', today)
    .orderBy('promise_due')
    .orderBy('priority')
    .orderBy('reference_key')
    .execute()
  return rows.map(withStep)
}

async function runningOut(db: Kysely<Database>, until: PlainDate): Promise<readonly CaseRow[]> {
  const rows = await db
    .selectFrom('view_cases')
    .select([...caseRowColumns, 'right_step as step', 'right_due as day'])
    .where('right_due', '<=', until)
    .orderBy('right_due')
    .orderBy('priority')
    .orderBy('reference_key')
    .execute()
  return rows.map(withStep)
}

async function waiting(db: Kysely<Database>): Promise<readonly CaseRow[]> {
  const rows = await db
    .selectFrom('view_cases')
    .select(caseRowColumns)
    .where('ended', '=', 0)
    .where('turn', '=', 'us')
    .orderBy('waiting_since')
    .orderBy('priority')
    .orderBy('reference_key')
    .execute()
  return rows.map(toCaseRow)
}

/** The line says what put it into its band, even where the case has another step before it. */
function withStep({
  step,
  day,
  ...row
}: Parameters<typeof toCaseRow>[0] & { readonly step: string | null; readonly day: PlainDate | null }): CaseRow {
  const shown = toCaseRow(row)
  return step && day ? { ...shown, next: toStep(step), due: day } : shown
}
