import type { Kysely } from 'kysely'
import type { Department } from '../../../src-shared/domain/case/dispute-types'
import { evolveThrough } from '../../../src-shared/domain/case/evolve'
import { isNarrowed, isReceived, type Receiving } from '../../../src-shared/domain/exchange/receiving'
import { caseId, type MachineId, streamId } from '../../../src-shared/lib/ids'
import { loadStream } from '../events/load-stream'
import { readable, readCaseEvent } from '../streams/read-event'
import type { Database } from '../tables/database'
import { dueTo, withheldOf } from './withheld'

interface Asked {
  readonly after: number
  readonly machine: MachineId
  readonly receives?: Receiving | undefined
}

interface NewsRow {
  readonly stream_kind: string
  readonly stream_id: string
}

/** Which cases stay away from a machine, and which go from further back than what is new. */
export interface Sorted {
  /** Left out, and up to which number the machine holds each. */
  readonly left: ReadonlyMap<string, number>
  /** Left out before, and up to which number the machine holds each: what follows goes. */
  readonly former: ReadonlyMap<string, number>
}

export const nothingSorted: Sorted = { left: new Map(), former: new Map() }

/** Whether there is anything to be left out, or something that was. */
export async function isSorted(db: Kysely<Database>, { machine, receives }: Asked): Promise<boolean> {
  if (isNarrowed(receives)) return true
  const row = await db
    .selectFrom('exchange_withheld')
    .select('stream')
    .where('machine', '=', machine)
    .limit(1)
    .execute()
  return row.length > 0
}

/** SQLite takes 32,766 values in a statement. */
const AT_ONCE = 1_000

/** By these a case goes to another department. */
const moves = ['details-changed', 'handed-over', 'conflict-settled']

/**
 * Sorts the news of cases by what a machine asks for. A case that it does not ask for stays here, and so does what is new of
 * it, until it comes to a department of the machine's: then it goes from where the machine has it. The news that take a case
 * away from there go as well, so that nobody goes on with it unaware.
 */
export async function sortOut(db: Kysely<Database>, asked: Asked, news: readonly NewsRow[]): Promise<Sorted> {
  const fresh = [...new Set(news.flatMap((row) => (row.stream_kind === 'case' ? [row.stream_id] : [])))]
  const due = await dueTo(db, asked.machine)
  const held = await withheldOf(db, asked.machine, [...new Set([...fresh, ...due])])
  const departments = await departmentsOf(db, [...new Set([...fresh, ...held.keys()])])
  const left = new Map<string, number>()
  const leaving = new Set<string>()
  const former = new Map<string, number>()
  for (const id of fresh) {
    const of = departments.get(id)
    if (of === undefined || isReceived(asked.receives, of)) continue
    const upto = held.get(id) ?? asked.after
    if (await leaves(db, id, { upto, receives: asked.receives })) leaving.add(id)
    else left.set(id, upto)
  }
  for (const [id, known] of held) {
    const of = departments.get(id)
    if (of === undefined || leaving.has(id) || isReceived(asked.receives, of)) former.set(id, known)
  }
  return { left, former }
}

async function departmentsOf(db: Kysely<Database>, ids: readonly string[]): Promise<ReadonlyMap<string, Department>> {
  const found = new Map<string, Department>()
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const part = ids.slice(at, at + AT_ONCE).map((id) => caseId.parse(id))
    const rows = await db.selectFrom('view_cases').select(['id', 'department']).where('id', 'in', part).execute()
    for (const { id, department } of rows) found.set(id, department)
  }
  return found
}

/** Whether a case was in a department of the machine's by what that has of it, and went to another since. */
async function leaves(
  db: Kysely<Database>,
  id: string,
  { upto, receives }: Pick<Asked, 'receives'> & { readonly upto: number }
): Promise<boolean> {
  const moved = await db
    .selectFrom('events')
    .select('position')
    .where('stream_id', '=', id)
    .where('position', '>', upto)
    .where('type', 'in', moves)
    .limit(1)
    .executeTakeFirst()
  if (moved === undefined) return false
  const before = (await loadStream(db, streamId.parse(id))).filter(({ place }) => place.position <= upto)
  const state = evolveThrough(caseId.parse(id), readable(before, readCaseEvent))
  return state !== undefined && isReceived(receives, state.department)
}
