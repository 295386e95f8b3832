import { type Kysely, type SelectQueryBuilder, sql } from 'kysely'
import type { DisputeType } from '../../../src-shared/domain/case/dispute-types'
import type { Stage } from '../../../src-shared/domain/case/stages'
import type { caseSorts, caseViews } from '../../../src-shared/ipc/contract/case'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import type { PersonId } from '../../../src-shared/lib/ids'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import type { Database } from '../tables/database'
import { caseRowColumns, toCaseRow } from './case-row'
import { holdsWords } from './words'

export type CaseViewName = (typeof caseViews)[number]
export type CaseSort = (typeof caseSorts)[number]

export interface CaseListAsked {
  readonly view: CaseViewName
  readonly type?: DisputeType | undefined
  readonly stage?: Stage | undefined
  /** Words of the reference, the title or the names, in any order, from their middle too. */
  readonly query: string
  readonly sort: CaseSort
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

/** Who asks, and on what day: what is late depends on it. */
export interface Asking {
  readonly today: PlainDate
  readonly person?: PersonId | undefined
}

type Cases<O> = SelectQueryBuilder<Database, 'view_cases', O>

export async function listCases(
  db: Kysely<Database>,
  asked: CaseListAsked,
  asking: Asking
): Promise<{ readonly total: number; readonly rows: CaseRow[] }> {
  const matching = filtered(db.selectFrom('view_cases'), asked, asking)
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await sorted(matching.select(caseRowColumns), asked).limit(asked.limit).offset(asked.offset).execute()
  return { total, rows: rows.map(toCaseRow) }
}

/** How many cases each view holds. */
export async function countCases(
  db: Kysely<Database>,
  { today, person }: Asking
): Promise<Record<CaseViewName, number>> {
  const row = await db
    .selectFrom('view_cases')
    .select((eb) => [
      eb.fn.countAll<number>().as('all'),
      eb.fn.countAll<number>().filterWhere('ended', '=', 0).as('open'),
      eb.fn.countAll<number>().filterWhere('ended', '=', 1).as('closed'),
      eb.fn.countAll<number>().filterWhere('ended', '=', 0).filterWhere('due', '<', today).as('late'),
      eb.fn.countAll<number>().filterWhere('ended', '=', 0).filterWhere('turn', '=', 'us').as('us'),
      eb.fn.countAll<number>().filterWhere('ended', '=', 0).filterWhere('turn', '=', 'them').as('them')
    ])
    .executeTakeFirstOrThrow()
  const { all, open, closed, late, us, them } = row
  return { all, open, closed, late, 'waiting-on-us': us, 'waiting-on-them': them, mine: await countMine(db, person) }
}

async function countMine(db: Kysely<Database>, person: PersonId | undefined): Promise<number> {
  if (!person) return 0
  const { mine } = await db
    .selectFrom('view_cases')
    .select((eb) => eb.fn.countAll<number>().as('mine'))
    .where('ended', '=', 0)
    .where('owner', '=', person)
    .executeTakeFirstOrThrow()
  return mine
}

function filtered<O>(from: Cases<O>, asked: CaseListAsked, asking: Asking): Cases<O> {
  let query = inView(from, asked.view, asking)
  if (asked.type) query = query.where('type', '=', asked.type)
  if (asked.stage) query = query.where('stage', '=', asked.stage)
  const words = holdsWords(sql`folded || ' ' || folded_names`, asked.query)
  return words ? query.where(words) : query
}

function inView<O>(query: Cases<O>, view: CaseViewName, { today, person }: Asking): Cases<O> {
  switch (view) {
    case 'all':
      return query
    case 'closed':
      return query.where('ended', '=', 1)
    case 'open':
      return query.where('ended', '=', 0)
    case 'late':
      return query.where('ended', '=', 0).where('due', '<', today)
    case 'waiting-on-us':
      return query.where('ended', '=', 0).where('turn', '=', 'us')
    case 'waiting-on-them':
      return query.where('ended', '=', 0).where('turn', '=', 'them')
    case 'mine':
      return person ? query.where('ended', '=', 0).where('owner', '=', person) : query.where(sql<boolean>`false`)
  }
}

const sortColumns = {
  due: 'due',
  waiting: 'waiting_since',
  opened: 'opened_on',
  activity: 'last_activity_at',
  reference: 'reference_key',
  name: 'name_key',
  title: 'title_key',
  stage: 'stage_rank'
} as const satisfies Record<CaseSort, string>

/** Days in their order, so that the first due and the longest wait come first; cases without such a day come last. */
function sorted<O>(query: Cases<O>, { sort, descending }: CaseListAsked): Cases<O> {
  const mayLack = sort === 'due' || sort === 'waiting'
  const ordered = query.orderBy(sortColumns[sort], (by) => {
    const directed = descending ? by.desc() : by.asc()
    return mayLack ? directed.nullsLast() : directed
  })
  return ordered.orderBy('priority').orderBy('reference_key')
}
