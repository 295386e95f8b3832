import { type Kysely, type SelectQueryBuilder, sql, type Transaction } from 'kysely'
import type { Output } from '../../../src-shared/ipc/contract'
import { type CaseId, caseId, eventId, type PersonId, personId } from '../../../src-shared/lib/ids'
import { dayOf, type Instant, instant, type PlainDate, type TimeZone } from '../../../src-shared/lib/plain-date'
import type { Database } from '../tables/database'
import { caseRowColumns, toCaseRow } from './case-row'
import { readCaseRow } from './case-view'
import { withStep } from './today'

export type Changes = Output<'today.changes'>
type Changed = Changes['changed'][number]

const MOST_CASES = 10
const MOST_MISSED = 12
/** Beyond this many entries a digest is no longer read: the last ones are told. */
const MOST_ENTRIES = 5_000

interface Reader {
  readonly person: PersonId
  readonly today: PlainDate
  readonly zone: TimeZone
}

/** What others wrote and what fell due since somebody last said to have looked; nothing before that first time. */
export async function readChanges(db: Kysely<Database>, reader: Reader): Promise<Changes> {
  const look = await db.selectFrom('looks').selectAll().where('person', '=', reader.person).executeTakeFirst()
  if (!look) return { changed: [], more: 0, missed: [] }
  const { changed, more } = await changedSince(db, reader.person, look.position)
  const missed = await missedSince(db, dayOf(look.looked_at, reader.zone), reader.today)
  return { since: look.looked_at, changed, more, missed }
}

/** All that is recorded now has been seen. */
export async function noteLook(trx: Transaction<Database>, person: PersonId, at: Instant): Promise<void> {
  const { position } = await trx
    .selectFrom('events')
    .select((eb) => eb.fn.coalesce(eb.fn.max('position'), sql<number>`0`).as('position'))
    .executeTakeFirstOrThrow()
  const columns = { position, looked_at: at }
  await trx
    .insertInto('looks')
    .values({ person, ...columns })
    .onConflict((conflict) => conflict.column('person').doUpdateSet(columns))
    .execute()
}

async function changedSince(db: Kysely<Database>, person: PersonId, position: number) {
  const last = await db
    .selectFrom('events')
    .select((eb) => eb.fn.max('position').as('position'))
    .executeTakeFirst()
  const from = Math.max(position, (last?.position ?? 0) - MOST_ENTRIES)
  const groups = await db
    .selectFrom('events')
    .select((eb) => ['stream_id', eb.fn.countAll<number>().as('count'), eb.fn.max('position').as('last')])
    .where('position', '>', from)
    .where('stream_kind', '=', 'case')
    .where('actor', '<>', person)
    // The sign keeps SQLite from going through all events by their streams for the sake of the groups.
    .groupBy(sql`+stream_id`)
    .orderBy('last', 'desc')
    .execute()
  const changed: Changed[] = []
  for (const { stream_id, count, last: at } of groups.slice(0, MOST_CASES)) {
    const one = await changedCase(db, caseId.parse(stream_id), count, at)
    if (one) changed.push(one)
  }
  return { changed, more: Math.max(0, groups.length - MOST_CASES) }
}

async function changedCase(db: Kysely<Database>, id: CaseId, count: number, at: number): Promise<Changed | undefined> {
  const row = await readCaseRow(db, id)
  const event = await db
    .selectFrom('events')
    .select(['id', 'type', 'actor', 'recorded_at'])
    .where('position', '=', at)
    .executeTakeFirst()
  if (!row || !event) return undefined
  const { type, recorded_at } = event
  const last = { entry: eventId.parse(event.id), type, actor: personId.parse(event.actor) }
  return { row, count, last: { ...last, recordedAt: instant.parse(recorded_at) } }
}

/** What fell due after the day somebody looked and before today; what falls due today is in the day's list itself. */
async function missedSince(db: Kysely<Database>, looked: PlainDate, today: PlainDate): Promise<Changes['missed']> {
  const missed: Changes['missed'] = []
  for (const kind of ['promise', 'right'] as const) missed.push(...(await passed(db, kind, looked, today)))
  for (const kind of ['woken', 'grave'] as const) {
    const rows = await begun(db.selectFrom('view_cases'), begunDays[kind], looked, today)
      .select(caseRowColumns)
      .limit(MOST_MISSED)
      .execute()
    missed.push(...rows.map((row) => ({ kind, row: toCaseRow(row) })))
  }
  return missed
}

/** Promises and rights, each of them: one is missed from the day after its own. */
async function passed(
  db: Kysely<Database>,
  kind: 'promise' | 'right',
  looked: PlainDate,
  today: PlainDate
): Promise<Changes['missed']> {
  const rows = await db
    .selectFrom('view_agenda')
    .innerJoin('view_cases', 'view_cases.id', 'view_agenda.case_id')
    .where('view_agenda.due', '>=', looked)
    .where('view_agenda.due', '<', today)
    .where(kind === 'promise' ? sql<boolean>`view_agenda.kind = 'promise'` : sql<boolean>`warn_from is not null`)
    .select([...caseRowColumns, 'view_agenda.step', 'view_agenda.due as day'])
    .orderBy('view_agenda.due')
    .limit(MOST_MISSED)
    .execute()
  return rows.map(({ step, day, ...row }) => ({ kind, row: withStep(toCaseRow(row), step, day) }))
}

const begunDays = { woken: 'snoozed_until', grave: 'grave_on' } as const

/** A snooze ends on its day, an alarm begins on its own. */
function begun<O>(
  from: SelectQueryBuilder<Database, 'view_cases', O>,
  column: (typeof begunDays)[keyof typeof begunDays],
  looked: PlainDate,
  today: PlainDate
) {
  return from.where(column, '>', looked).where(column, '<=', today).where('ended', '=', 0).orderBy(column)
}
