import type { Transaction } from 'kysely'
import { ERASURE_TYPE, erasurePayload } from '../../../src-shared/domain/chain/erasure'
import { fieldOf, type JsonValue, parseJson } from '../../../src-shared/domain/chain/json'
import type { PackageLane } from '../../../src-shared/domain/exchange/package'
import { fromHex, type ReadEntry } from '../../../src-shared/domain/exchange/read-lanes'
import { attachmentsIn } from '../attachments/named-in-payload'
import { registerAttachments } from '../attachments/register'
import { bytesOf } from '../events/bytes'
import { readErasures } from '../events/chain-rows'
import type { Database } from '../tables/database'
import { insertRows } from '../tables/insert-rows'
import { bumpTip } from '../tip'

const encoder = new TextEncoder()

/** The new entries of a lane, at its end. */
export interface LaneGrowth {
  readonly lane: PackageLane
  readonly entries: readonly ReadEntry[]
}

/** What was written. */
export interface Inserted {
  /** The positions of the entries that were erased, for `eraseAttachments`. */
  readonly erased: readonly number[]
  /** Where each entry stands that has what it says, by its id. */
  readonly positions: ReadonlyMap<string, number>
}

/** Entries whose rows are made before they are written. */
const AT_ONCE = 512

/**
 * Writes entries of other machines under the identity they were written with, in the order given, and moves lanes and
 * tip along. What an erasure names, known or just taken, loses its payload: an erasure beats everything.
 * @param entries of all lanes, in the order of folding; already verified
 * @param isThere whether a file can be tied to its event
 */
export async function insertEntries(
  trx: Transaction<Database>,
  growth: readonly LaneGrowth[],
  entries: readonly ReadEntry[],
  isThere: (file: string) => boolean
): Promise<Inserted> {
  const positions = new Map<string, number>()
  const erased: number[] = []
  if (entries.length === 0) return { erased, positions }
  const erasureOf = await readErasures(trx)
  const last = await lastPosition(trx)
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    const part = entries.slice(at, at + AT_ONCE).map((one, place) => ({ ...one, position: last + at + place + 1 }))
    const gone = part.filter(({ entry }) => erasureOf(entry.id)?.hash === entry.hash)
    await insertRows(trx, 'events', part.map(eventRow), noPause)
    for (const { entry, position } of gone) await noteErased(trx, position, erasureOf(entry.id)?.by ?? '')
    const kept = part.filter((one) => one.entry.payload && !gone.includes(one))
    await insertRows(trx, 'payloads', kept.flatMap(payloadRow), noPause)
    for (const { entry, position } of kept) positions.set(entry.id, position)
    for (const one of part)
      erased.push(...(await settleEntry(trx, one, { isThere, isKept: positions.has(one.entry.id) })))
  }
  for (const lane of growth) await growLane(trx, lane)
  await bumpTip(
    trx,
    entries.map(({ entry }) => bytesOf(entry.hash)),
    Math.max(...entries.map(({ header }) => header.clock))
  )
  return { erased, positions }
}

const noPause = async (): Promise<void> => undefined

/** An entry and where it stands in this copy. */
interface Placed extends ReadEntry {
  readonly position: number
}

/** What an entry brings besides its rows: its files are tied to it, and what it erases goes. */
async function settleEntry(
  trx: Transaction<Database>,
  { entry, header, position }: Placed,
  { isThere, isKept }: { readonly isThere: (file: string) => boolean; readonly isKept: boolean }
): Promise<readonly number[]> {
  const erases = header.type === ERASURE_TYPE
  // Most entries bring no file: what they say need not be read for it.
  if (!erases && !entry.payload?.body.includes('"sha256":')) return []
  const payload = payloadOf(entry.payload?.body)
  const present = isKept && payload !== undefined && attachmentsIn(payload).every(({ id }) => isThere(id))
  if (present) await registerAttachments(trx, { payload, place: { position } })
  return erases ? erase(trx, position, payload) : []
}

async function lastPosition(trx: Transaction<Database>): Promise<number> {
  const { max } = await trx
    .selectFrom('events')
    .select((eb) => eb.fn.max('position').as('max'))
    .executeTakeFirstOrThrow()
  return max ?? 0
}

function eventRow({ entry, header, position }: Placed) {
  const [kind = '', stream = ''] = header.stream.split('/')
  const { vault, machine, epoch, seq, clock, type, recorded_at, actor } = header
  return {
    ...{ position, id: entry.id, stream_kind: kind, stream_id: stream },
    ...{ vault, machine, epoch, seq, clock, type, recorded_at, actor },
    header: encoder.encode(entry.header),
    hash: bytesOf(entry.hash)
  }
}

function payloadRow({ entry: { payload }, position }: Placed) {
  return payload ? [{ position, salt: fromHex(payload.salt), body: encoder.encode(payload.body) }] : []
}

function payloadOf(body: string | undefined): JsonValue | undefined {
  return body === undefined ? undefined : fieldOf(parseJson(body), 'payload')
}

async function noteErased(trx: Transaction<Database>, position: number, by: string): Promise<void> {
  const erasing = await trx.selectFrom('events').select('position').where('id', '=', by).executeTakeFirstOrThrow()
  await trx.insertInto('erasures').values({ position, erased_by: erasing.position }).execute()
}

/** What the erasure names and is here goes; what is not here yet is never taken in with its payload. */
async function erase(
  trx: Transaction<Database>,
  erasing: number,
  payload: JsonValue | undefined
): Promise<readonly number[]> {
  const erasure = erasurePayload.safeParse(payload)
  const positions: number[] = []
  for (const named of erasure.success ? erasure.data.erased : []) {
    const row = await trx
      .selectFrom('events')
      .leftJoin('erasures', 'erasures.position', 'events.position')
      .select(['events.position', 'events.type', 'erasures.erased_by'])
      .where('events.id', '=', named.event)
      .where('events.hash', '=', bytesOf(named.hash))
      .executeTakeFirst()
    if (!row || row.erased_by !== null || row.type === ERASURE_TYPE) continue
    await trx.insertInto('erasures').values({ position: row.position, erased_by: erasing }).execute()
    await trx.deleteFrom('payloads').where('position', '=', row.position).execute()
    positions.push(row.position)
  }
  return positions
}

async function growLane(trx: Transaction<Database>, { lane, entries }: LaneGrowth): Promise<void> {
  const last = entries.at(-1)
  if (!last) return
  const [stream_kind = '', stream_id = ''] = lane.stream.split('/')
  const end = { head_seq: last.header.seq, head_hash: bytesOf(last.entry.hash) }
  const begun = { stream_id, stream_kind, machine: lane.machine, epoch: lane.epoch, vault: lane.vault }
  if (entries[0]?.header.seq === 1) {
    const row = { ...begun, public_key: bytesOf(lane.publicKey), ...end }
    await trx.insertInto('lanes').values(row).execute()
    return
  }
  await trx
    .updateTable('lanes')
    .set(end)
    .where('stream_id', '=', stream_id)
    .where('machine', '=', lane.machine)
    .where('epoch', '=', lane.epoch)
    .execute()
}
