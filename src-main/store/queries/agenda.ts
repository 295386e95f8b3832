import { type Kysely, type Selectable, type SelectQueryBuilder, sql } from 'kysely'
import { type AgendaLane, agendaLanes } from '../../../src-shared/domain/case/agenda'
import { type AgendaFilters, type AgendaRow, ROWS_OF_A_DAY } from '../../../src-shared/ipc/contract/agenda'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import type { Database } from '../tables/database'
import type { ViewAgendaTable } from '../tables/view-agenda'
import type { ViewCasesTable } from '../tables/view-cases'
import { namesIn } from '../views/contact-row'
import { toStep } from './case-row'

type Agenda<O> = SelectQueryBuilder<Database, 'view_agenda', O>
type Whose = Omit<AgendaFilters, 'lane'>

export interface AgendaAsked extends AgendaFilters {
  readonly from?: PlainDate | undefined
  readonly offset: number
  readonly limit: number
}

/** A page of everything due, read in the order of one index. */
export async function listAgenda(
  db: Kysely<Database>,
  asked: AgendaAsked
): Promise<{ readonly rows: AgendaRow[]; readonly more: boolean }> {
  const { from, limit } = asked
  let matching = narrowed(db.selectFrom('view_agenda'), asked).where('view_agenda.lane', '=', asked.lane)
  if (from) matching = matching.where('view_agenda.due', '>=', from)
  const found = await matching
    .innerJoin('view_cases', 'view_cases.id', 'view_agenda.case_id')
    .select(agendaColumns)
    .orderBy('view_agenda.due')
    .orderBy('view_agenda.id')
    .limit(limit + 1)
    .offset(asked.offset)
    .execute()
  return { rows: found.slice(0, limit).map(toAgendaRow), more: found.length > limit }
}

export async function countAgenda(
  db: Kysely<Database>,
  asked: Whose & { readonly from?: PlainDate | undefined }
): Promise<Record<AgendaLane, number>> {
  const counts = { ours: 0, exposure: 0, proposed: 0 }
  for (const lane of agendaLanes) {
    let matching = narrowed(db.selectFrom('view_agenda'), asked).where('lane', '=', lane)
    if (asked.from) matching = matching.where('view_agenda.due', '>=', asked.from)
    const { count } = await matching.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
    counts[lane] = Number(count)
  }
  return counts
}

export interface AgendaDay {
  readonly day: PlainDate
  readonly count: number
  readonly rows: AgendaRow[]
}

/** Each day of a span on which something is due. */
export async function agendaDays(
  db: Kysely<Database>,
  asked: AgendaFilters & { readonly from: PlainDate; readonly until: PlainDate }
): Promise<AgendaDay[]> {
  const placed = narrowed(db.selectFrom('view_agenda'), asked)
    .where('view_agenda.lane', '=', asked.lane)
    .where('view_agenda.due', '>=', asked.from)
    .where('view_agenda.due', '<=', asked.until)
    .select('view_agenda.id')
    .select(sql<number>`row_number() over (partition by due order by view_agenda.id)`.as('place'))
    .select(sql<number>`count(*) over (partition by due)`.as('count'))
    .as('placed')
  const found = await db
    .selectFrom(placed)
    .innerJoin('view_agenda', 'view_agenda.id', 'placed.id')
    .innerJoin('view_cases', 'view_cases.id', 'view_agenda.case_id')
    .select(agendaColumns)
    .select('placed.count')
    .where('placed.place', '<=', ROWS_OF_A_DAY)
    .orderBy('view_agenda.due')
    .orderBy('view_agenda.id')
    .execute()
  const days = new Map<PlainDate, AgendaDay>()
  for (const row of found) {
    const day = days.get(row.due)
    if (day) day.rows.push(toAgendaRow(row))
    else days.set(row.due, { day: row.due, count: Number(row.count), rows: [toAgendaRow(row)] })
  }
  return [...days.values()]
}

function narrowed<O>(from: Agenda<O>, { kind, owner, department }: Whose): Agenda<O> {
  let query = from
  if (owner) query = query.where('view_agenda.owner', '=', owner)
  if (department) query = query.where('view_agenda.department', '=', department)
  return kind ? query.where('view_agenda.kind', '=', kind) : query
}

/** What a row of the agenda is made of, with its case. */
export const agendaColumns = [
  'view_agenda.id as key',
  'view_agenda.case_id',
  'view_agenda.owner',
  'view_agenda.lane',
  'view_agenda.kind',
  'view_agenda.step',
  'view_agenda.due',
  'view_agenda.last_day',
  'view_agenda.warn_from',
  'view_agenda.entry',
  'view_cases.reference',
  'view_cases.title',
  'view_cases.names'
] as const

type Selected = Pick<
  Selectable<ViewAgendaTable>,
  'case_id' | 'owner' | 'lane' | 'kind' | 'step' | 'due' | 'last_day' | 'warn_from' | 'entry'
> &
  Pick<Selectable<ViewCasesTable>, 'reference' | 'title' | 'names'> & { readonly key: string }

export function toAgendaRow(row: Selected): AgendaRow {
  const { key, lane, kind, step, due } = row
  return {
    key,
    case: { id: row.case_id, reference: row.reference, title: row.title, names: [...namesIn(row.names)] },
    lane,
    kind,
    step: toStep(step),
    due,
    ...(row.owner && { owner: row.owner }),
    ...(row.last_day && { lastDay: row.last_day }),
    ...(row.warn_from && { warnFrom: row.warn_from }),
    ...(row.entry && { entry: row.entry })
  }
}
