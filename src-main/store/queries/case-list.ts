import { type Kysely, sql } from 'kysely'
import type { Department, DisputeType } from '../../../src-shared/domain/case/dispute-types'
import type { Stage } from '../../../src-shared/domain/case/stages'
import { type caseSorts, usualNewsDays } from '../../../src-shared/ipc/case-views'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import type { PersonId } from '../../../src-shared/lib/ids'
import type { Database } from '../tables/database'
import { caseRowColumns, toCaseRow } from './case-row'
import { type Asking, type Cases, type CaseViewName, countedInView, hidesSnoozed, inView } from './in-view'
import { holdsWords } from './words'

export type CaseSort = (typeof caseSorts)[number]

export interface CaseListAsked {
  readonly view: CaseViewName
  readonly type?: DisputeType | undefined
  readonly stage?: Stage | undefined
  readonly owner?: PersonId | undefined
  readonly department?: Department | undefined
  readonly tag?: string | undefined
  /** Days without news, for the view of that name. */
  readonly days?: number | undefined
  /** Words of the reference, the title or the names, in any order, from their middle too. */
  readonly query: string
  readonly sort: CaseSort
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

/** A page of a view. What was put off until today or before comes back on top of the views it had left. */
export async function listCases(
  db: Kysely<Database>,
  asked: CaseListAsked,
  asking: Asking
): Promise<{ readonly total: number; readonly rows: CaseRow[] }> {
  const matching = filtered(listed(db, asked.view), asked, asking)
  if (!hidesSnoozed(asked.view)) {
    const total = isWhole(asked) ? await countStanding(db, asking) : await count(matching)
    return { total, rows: await page(matching, asked, asked) }
  }
  const back = matching.where('snoozed_until', '<=', asking.today)
  // The sign keeps SQLite from an index of the snoozed where one in the order of the list stops after its first page.
  const usual = matching.where(sql<boolean>`+snoozed_until is null`)
  const [onTop, others] = [await count(back), await count(matching.where('snoozed_until', 'is', null))]
  const first = asked.offset < onTop ? await page(back, asked, asked) : []
  const left = asked.limit - first.length
  const rest = left > 0 ? await page(usual, asked, { limit: left, offset: Math.max(0, asked.offset - onTop) }) : []
  return { total: onTop + others, rows: [...first, ...rest] }
}

// As `isOpen` in in-view.ts: the constant of partial indexes stands in the statement itself.
const stands = sql<boolean>`taken_back = 0`
// What ended lately goes by its day: the sign keeps SQLite from an index of all.
const standsLately = sql<boolean>`+taken_back = 0`

/** What was taken back has ended, so it is left out where what ended is shown. */
function listed(db: Kysely<Database>, view: CaseViewName): Cases<unknown> {
  const cases = db.selectFrom('view_cases')
  if (view === 'closed') return cases.where(standsLately)
  return view === 'all' ? cases.where(stands) : cases
}

async function count<O>(matching: Cases<O>): Promise<number> {
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return Number(total)
}

async function page<O>(
  matching: Cases<O>,
  asked: CaseListAsked,
  { limit, offset }: Pick<CaseListAsked, 'limit' | 'offset'>
): Promise<CaseRow[]> {
  const rows = await sorted(matching.select(caseRowColumns), asked).limit(limit).offset(offset).execute()
  return rows.map(toCaseRow)
}

const openViews = [
  'open',
  'late',
  'waiting-on-us',
  'waiting-on-them',
  'no-news',
  'no-next-step',
  'mine',
  'department'
] as const satisfies readonly CaseViewName[]

/** How many cases each view holds. */
export async function countCases(db: Kysely<Database>, asking: Asking): Promise<Record<CaseViewName, number>> {
  const { today } = asking
  const open = await db
    .selectFrom('view_cases')
    .where(sql<boolean>`ended = 0`)
    .select((eb) => [
      eb.fn.countAll<number>().filterWhere('snoozed_until', '>', today).as('snoozed'),
      ...openViews.map((view) =>
        eb.fn
          .countAll<number>()
          .filterWhere((where) => where.or([where('snoozed_until', 'is', null), where('snoozed_until', '<=', today)]))
          .filterWhere(countedInView(view, asking, usualNewsDays))
          .as(view)
      )
    ])
    .executeTakeFirstOrThrow()
  const one = (view: 'closed') => count(inView(db.selectFrom('view_cases'), view, asking, usualNewsDays))
  return {
    ...open,
    closed: (await one('closed')) - (await count(inView(takenBack(db), 'closed', asking, usualNewsDays))),
    all: await countStanding(db, asking)
  }
}

const takenBack = (db: Kysely<Database>): Cases<unknown> =>
  db.selectFrom('view_cases').where(sql<boolean>`taken_back = 1`)

/** The view of all without any filter: its count need not go through the cases. */
function isWhole({ view, type, stage, owner, department, tag, query }: CaseListAsked): boolean {
  return view === 'all' && !type && !stage && !owner && !department && !tag && query.trim() === ''
}

/** What the view of all holds. */
async function countStanding(db: Kysely<Database>, asking: Asking): Promise<number> {
  return (await countAll(db)) - (await count(inView(takenBack(db), 'all', asking, usualNewsDays)))
}

/** All but those that go on in another. */
async function countAll(db: Kysely<Database>): Promise<number> {
  const all = await count(db.selectFrom('view_cases'))
  return all - (await count(db.selectFrom('view_cases').where('merged_into', 'is not', null)))
}

function filtered<O>(from: Cases<O>, asked: CaseListAsked, asking: Asking): Cases<O> {
  let query = inView(from, asked.view, asking, asked.days ?? usualNewsDays)
  if (asked.type) query = query.where('type', '=', asked.type)
  if (asked.stage) query = query.where('stage', '=', asked.stage)
  if (asked.owner) query = query.where('owner', '=', asked.owner)
  if (asked.department) query = query.where('department', '=', asked.department)
  if (asked.tag) query = query.where(sql<boolean>`instr(tags, ${JSON.stringify(asked.tag)}) > 0`)
  const words = holdsWords(sql`folded || ' ' || folded_names`, asked.query)
  return words ? query.where(words) : query
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

/**
 * Days in their order, so that the first due and the longest wait come first; cases without such a day come last.
 * Descending turns equals round too: then the index is read backwards, where all cases would be sorted else.
 */
function sorted<O>(query: Cases<O>, { sort, descending }: CaseListAsked): Cases<O> {
  const mayLack = sort === 'due' || sort === 'waiting'
  const direction = descending ? 'desc' : 'asc'
  const ordered = query.orderBy(sortColumns[sort], (by) => {
    const directed = by[direction]()
    return mayLack ? directed.nullsLast() : directed
  })
  return ordered.orderBy('priority', direction).orderBy('reference_key', direction)
}
