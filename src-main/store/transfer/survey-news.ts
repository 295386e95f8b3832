import type { Kysely } from 'kysely'
import type { CaseState } from '../../../src-shared/domain/case/state'
import { type Conflict, conflictsIn } from '../../../src-shared/domain/case/versions'
import { fieldOf, parseJson } from '../../../src-shared/domain/chain/json'
import type { ReadEntry } from '../../../src-shared/domain/exchange/read-lanes'
import { type CaseId, streamId } from '../../../src-shared/lib/ids'
import { loadStream } from '../events/load-stream'
import { foldCase } from '../streams/fold'
import { readCaseEvent, readContactEvent, readOrganisationEvent, readSiteEvent } from '../streams/read-event'
import type { Streams } from '../streams/streams'
import type { Database } from '../tables/database'
import { inFoldingOrder } from './collect'
import { type ComparedLane, compareLanes } from './held-lanes'
import { caseOnwards } from './onwards'
import { storedEventOf } from './stored-event-of'

const readers: Readonly<Record<string, (type: string, payload: unknown) => object | undefined>> = {
  case: readCaseEvent,
  contact: readContactEvent,
  site: readSiteEvent,
  organisation: readOrganisationEvent
}

/** What comes in between two events of one stream, and what is known of it before. */
export interface StreamNews {
  readonly kind: string
  readonly id: string
  /** The vault has nothing of it yet. */
  readonly fresh: boolean
  /** Of all its lanes, in the order of folding; none where all is known, or where it waits. */
  readonly entries: readonly ReadEntry[]
  /** Entries that this version cannot read: kept, and shown as such. */
  readonly unknown: number
  /** Why nothing of this stream is taken: entries in between are missing, or it was written twice. */
  readonly waits: readonly ComparedLane[]
  readonly lanes: readonly ComparedLane[]
}

/** What a package brings, stream by stream. A stream of which one lane cannot be taken waits as a whole. */
export async function newsOf(
  db: Kysely<Database>,
  machine: Parameters<typeof compareLanes>[1],
  lanes: Parameters<typeof compareLanes>[2]
): Promise<readonly StreamNews[]> {
  const compared = await compareLanes(db, machine, lanes)
  const streams = new Map<string, ComparedLane[]>()
  for (const one of compared) {
    const { stream } = one.lane.lane
    streams.set(stream, [...(streams.get(stream) ?? []), one])
  }
  const news: StreamNews[] = []
  for (const [stream, all] of streams) {
    const [kind = '', id = ''] = stream.split('/')
    const waits = all.filter((one) => one.news.kind !== 'news')
    const brought = waits.length > 0 ? [] : all.flatMap((one) => (one.news.kind === 'news' ? one.news.entries : []))
    const entries = brought.toSorted((a, b) => inFoldingOrder(a.header, b.header))
    const known = await db.selectFrom('lanes').select('machine').where('stream_id', '=', id).limit(1).executeTakeFirst()
    news.push({ kind, id, fresh: !known, entries, unknown: unknownOf(kind, entries), waits, lanes: all })
  }
  return news
}

function unknownOf(kind: string, entries: readonly ReadEntry[]): number {
  const read = readers[kind]
  return entries.filter(({ entry, header }) => {
    const payload = entry.payload && fieldOf(parseJson(entry.payload.body), 'payload')
    return payload !== undefined && !read?.(header.type, payload) && header.type !== 'payload-erased'
  }).length
}

/** A case as it will stand once some entries have come in, and the conflicts it then has. */
export async function caseWith(
  db: Kysely<Database>,
  streams: Streams,
  id: CaseId,
  entries: readonly ReadEntry[]
): Promise<{ readonly state: CaseState | undefined; readonly conflicts: readonly Conflict[] }> {
  const onwards = await caseOnwards(db, streams, id, entries)
  const state = onwards ? onwards.after : await foldedWith(db, id, entries)
  return { state, conflicts: state ? conflictsIn(state) : [] }
}

async function foldedWith(
  db: Kysely<Database>,
  id: CaseId,
  entries: readonly ReadEntry[]
): Promise<CaseState | undefined> {
  const held = await loadStream(db, streamId.parse(id))
  const coming = entries.flatMap((one) => storedEventOf(one) ?? [])
  return foldCase(
    id,
    [...held, ...coming].toSorted((a, b) => inFoldingOrder(a.place, b.place))
  )
}
