import type { Kysely } from 'kysely'
import type { CaseEvent } from '../../../src-shared/domain/case/events'
import { evolveOnwards } from '../../../src-shared/domain/case/evolve'
import type { CaseState } from '../../../src-shared/domain/case/state'
import type { ReadEntry } from '../../../src-shared/domain/exchange/read-lanes'
import { type CaseId, machineId } from '../../../src-shared/lib/ids'
import type { StoredEvent } from '../events/stored-event'
import { readable, readCaseEvent } from '../streams/read-event'
import { advanced, type StreamHead } from '../streams/stream-head'
import type { Streams } from '../streams/streams'
import type { Database } from '../tables/database'
import type { Appended } from '../views/case-change'
import { inFoldingOrder } from './collect'
import { storedEventOf } from './stored-event-of'

/** A case that goes on with entries that came to it. */
export interface Onwards {
  readonly before: CaseState
  readonly after: CaseState
  /** The head of its stream once they are written. */
  readonly head: StreamHead
  readonly added: readonly (CaseEvent & { readonly header: StoredEvent })[]
}

/**
 * A case as it goes on where all that comes to it comes after all that was there, as it does unless both machines wrote: it
 * need not be folded again from its first entry, which is most of what taking a package would cost. Undefined otherwise,
 * and where this version cannot read an entry.
 * @param entries in the order of folding
 */
export async function caseOnwards(
  db: Kysely<Database>,
  streams: Streams,
  id: CaseId,
  entries: readonly ReadEntry[]
): Promise<Onwards | undefined> {
  const coming = entries.flatMap((one) => storedEventOf(one) ?? [])
  const [first] = coming
  const added = readable(coming, readCaseEvent)
  if (!first || added.length < entries.length) return undefined
  const last = await lastPlace(db, id)
  if (!last || inFoldingOrder(last, first.place) >= 0) return undefined
  const { state: before, head } = await streams.cases.load(db, id)
  if (!before) return undefined
  return { before, after: evolveOnwards(id, before, added), head: advanced(head, coming), added }
}

/** What the views are told of entries that were written, each at its position. */
export function appendedAt(
  { added }: Pick<Onwards, 'added'>,
  positions: ReadonlyMap<string, number>
): readonly Appended[] | undefined {
  const appended = added.flatMap(({ header, ...event }) => {
    const position = positions.get(header.id)
    return position === undefined ? [] : [{ header: { ...header, place: { ...header.place, position } }, event }]
  })
  return appended.length < added.length ? undefined : appended
}

/** Where the last entry of a case stands in the order of folding. */
async function lastPlace(db: Kysely<Database>, id: CaseId): Promise<Parameters<typeof inFoldingOrder>[0] | undefined> {
  const row = await db
    .selectFrom('events')
    .select(['clock', 'machine', 'epoch', 'seq'])
    .where('stream_id', '=', id)
    .orderBy('clock', 'desc')
    .orderBy('machine', 'desc')
    .orderBy('epoch', 'desc')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { ...row, machine: machineId.parse(row.machine) }
}
