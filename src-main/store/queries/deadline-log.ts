import { type Kysely, type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import {
  DEADLINE_LOG_DAYS,
  type DeadlineLog,
  type DeadlineLogPart
} from '../../../src-shared/domain/organisation/deadline-log'
import type { AgendaRow } from '../../../src-shared/ipc/contract/agenda'
import { type DeadlineId, type EventId, eventId } from '../../../src-shared/lib/ids'
import { addDays, epochMilliseconds, type Instant, type PlainDate, toInstant } from '../../../src-shared/lib/plain-date'
import type { ClosedDeadline, LoggedDay } from '../../../src-shared/texts/deadline-log-paper'
import { loadEventsAt } from '../events/load-stream'
import type { StoredEvent } from '../events/stored-event'
import { readCaseEvent } from '../streams/read-event'
import type { Database } from '../tables/database'
import { namesIn } from '../views/contact-row'
import { agendaColumns, toAgendaRow } from './agenda'

/**
 * Lines of a part that are put on paper; how many there are beside them is said.
 * @internal for tests
 */
export const LINES_OF_A_PART = 300
/** What the first log tells of what was closed, in days. */
const FIRST_LOG_DAYS = 30
const DAY_IN_MILLISECONDS = 86_400_000

interface DayForLog extends LoggedDay {
  readonly upTo: EventId | undefined
}

interface Asked {
  readonly today: PlainDate
  readonly now: Instant
  /** The log before. */
  readonly last: Pick<DeadlineLog, 'upTo' | 'at'> | undefined
}

/** Everything the log of a day tells. What is recorded while it is read is in the next one. */
export async function readDayForLog(db: Kysely<Database>, { today, now, last }: Asked): Promise<DayForLog> {
  const end = await db.selectFrom('events').select(['id', 'position']).orderBy('position', 'desc').limit(1).execute()
  const [newest] = end
  const due = {
    late: await partOf(db, 'late', today),
    today: await partOf(db, 'today', today),
    soon: await partOf(db, 'soon', today),
    exposure: await partOf(db, 'exposure', today),
    unconfirmed: await partOf(db, 'unconfirmed', today)
  }
  const closed = newest ? await closedSince(db, { last, now, until: newest.position }) : { count: 0, rows: [] }
  return { due, closed, upTo: newest && eventId.parse(newest.id) }
}

type DuePart = Exclude<DeadlineLogPart, 'closed'>
type Agenda<O> = SelectQueryBuilder<Database, 'view_agenda', O>

function narrowed<O>(from: Agenda<O>, part: DuePart, today: PlainDate): Agenda<O> {
  const until = addDays(today, DEADLINE_LOG_DAYS)
  switch (part) {
    case 'late':
      return from.where('view_agenda.lane', '=', 'ours').where('view_agenda.due', '<', today)
    case 'today':
      return from.where('view_agenda.lane', '=', 'ours').where('view_agenda.due', '=', today)
    case 'soon':
      return from
        .where('view_agenda.lane', '=', 'ours')
        .where('view_agenda.due', '>', today)
        .where('view_agenda.due', '<=', until)
    // What others could do until a day that is over, they can do no more.
    case 'exposure':
      return from
        .where('view_agenda.lane', '=', 'exposure')
        .where('view_agenda.due', '>=', today)
        .where('view_agenda.due', '<=', until)
    case 'unconfirmed':
      return from.where('view_agenda.lane', '=', 'proposed').where('view_agenda.due', '<=', until)
  }
}

async function partOf(
  db: Kysely<Database>,
  part: DuePart,
  today: PlainDate
): Promise<{ readonly count: number; readonly rows: readonly AgendaRow[] }> {
  const { count } = await narrowed(db.selectFrom('view_agenda'), part, today)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const rows = await narrowed(db.selectFrom('view_agenda'), part, today)
    .innerJoin('view_cases', 'view_cases.id', 'view_agenda.case_id')
    .select(agendaColumns)
    // Where not all fit, those that can still be saved come first.
    .orderBy(sql`coalesce(view_agenda.last_day < ${today}, 0)`)
    .orderBy('view_agenda.due')
    .orderBy('view_agenda.id')
    .limit(LINES_OF_A_PART)
    .execute()
  return { count: Number(count), rows: rows.map(toAgendaRow) }
}

interface Since extends Pick<Asked, 'last' | 'now'> {
  /** The last place in the vault that is told. */
  readonly until: number
}

/** The deadlines that were closed or set aside since the log before, and those whose case ended while they ran. */
async function closedSince(
  db: Kysely<Database>,
  since: Since
): Promise<{ readonly count: number; readonly rows: readonly ClosedDeadline[] }> {
  const after = await beginningOf(db, since)
  const ends = endsOf(since.until, after)
  const { rows: counted } = await sql<{ readonly count: number }>`select count(*) as count from (${ends})`.execute(db)
  const { rows: ended } =
    await sql<End>`${ends} order by position, last_day, deadline limit ${LINES_OF_A_PART}`.execute(db)
  const events = await loadEventsAt(
    db,
    ended.map(({ position }) => position)
  )
  const byPosition = new Map(events.map((event) => [event.place.position, event]))
  const rows: ClosedDeadline[] = []
  for (const { position, deadline } of ended) {
    const event = byPosition.get(position)
    const one = event && (await closedDeadline(db, event, deadline))
    if (one) rows.push(one)
  }
  return { count: Number(counted[0]?.count ?? 0), rows }
}

/** What ended a deadline: its own closing, or the end of its case, which tells which one was still open. */
interface End {
  readonly position: number
  readonly deadline: DeadlineId | null
}

/** From where on, as a condition on `e`: after the log before where it is known, else from an hour on. */
async function beginningOf(db: Kysely<Database>, { last, now }: Since): Promise<RawBuilder<boolean>> {
  const known = last?.upTo
    ? await db.selectFrom('events').select('position').where('id', '=', last.upTo).executeTakeFirst()
    : undefined
  if (known) return sql<boolean>`e.position > ${known.position}`
  const from = last?.at ?? toInstant(epochMilliseconds(now) - FIRST_LOG_DAYS * DAY_IN_MILLISECONDS)
  return sql<boolean>`e.recorded_at >= ${from}`
}

function endsOf(until: number, after: RawBuilder<boolean>): RawBuilder<End> {
  const within = sql<boolean>`e.position <= ${until} and ${after}`
  return sql<End>`
    select e.position as position, null as deadline, null as last_day from events e
    where e.type in ('deadline-closed', 'deadline-dropped') and ${within}
    union all
    select max(e.position) as position, d.id as deadline, d.last_day as last_day from view_deadlines d
    join view_cases c on c.id = d.case_id and c.ended = 1
    join events e on e.stream_id = d.case_id and e.type = 'stage-moved'
    where d.standing = 'open' and ${within}
    group by d.id`
}

async function closedDeadline(
  db: Kysely<Database>,
  stored: StoredEvent,
  open: DeadlineId | null
): Promise<ClosedDeadline | undefined> {
  const end = endTold(stored, open)
  const row = await db
    .selectFrom('view_cases')
    .select(['reference', 'title', 'names'])
    .where(sql<string>`id`, '=', stored.stream.id)
    .executeTakeFirst()
  if (!end || !row) return undefined
  const told = end.deadline
    ? await db.selectFrom('view_deadlines').select(['rule', 'subject']).where('id', '=', end.deadline).execute()
    : []
  const rule = end.rule ?? told[0]?.rule
  if (rule === undefined) return undefined
  return {
    case: { reference: row.reference, title: row.title, names: [...namesIn(row.names)] },
    rule,
    subject: told[0]?.subject ?? '',
    outcome: end.outcome,
    reason: end.reason,
    by: stored.actor,
    at: stored.recordedAt
  }
}

interface ToldEnd extends Pick<ClosedDeadline, 'outcome' | 'reason'> {
  readonly deadline?: DeadlineId | undefined
  readonly rule?: string | undefined
}

function endTold({ type, payload }: StoredEvent, open: DeadlineId | null): ToldEnd | undefined {
  const event = payload.state === 'present' ? readCaseEvent(type, payload.value) : undefined
  switch (event?.type) {
    case 'deadline-closed':
      return event.payload
    case 'deadline-dropped':
      return { ...event.payload, outcome: 'dropped' }
    case 'stage-moved':
      return open ? { deadline: open, outcome: 'case-ended', reason: event.payload.reason } : undefined
    default:
      return undefined
  }
}
