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
import { bumpTip } from '../tip'

/** The new entries of a lane, at its end. */
export interface LaneGrowth {
  readonly lane: PackageLane
  readonly entries: readonly ReadEntry[]
}

/**
 * Writes entries of other machines under the identity they were written with, in the order given, and moves lanes and
 * tip along. What an erasure names, known or just taken, loses its payload: an erasure beats everything.
 * @param entries of all lanes, in the order of folding; already verified
 * @param isThere whether a file can be tied to its event
 * @returns the positions of the entries that were erased, for `eraseAttachments`
 */
export async function insertEntries(
  trx: Transaction<Database>,
  growth: readonly LaneGrowth[],
  entries: readonly ReadEntry[],
  isThere: (file: string) => boolean
): Promise<readonly number[]> {
  if (entries.length === 0) return []
  const erasureOf = await readErasures(trx)
  let position = await lastPosition(trx)
  const erased: number[] = []
  for (const { entry, header } of entries) {
    position += 1
    await insertEvent(trx, position, { entry, header })
    const payload = payloadOf(entry.payload?.body)
    const erasure = erasureOf(entry.id)
    if (erasure?.hash === entry.hash) await noteErased(trx, position, erasure.by)
    else if (entry.payload) {
      const row = { position, salt: fromHex(entry.payload.salt), body: new TextEncoder().encode(entry.payload.body) }
      await trx.insertInto('payloads').values(row).execute()
      const present = payload !== undefined && attachmentsIn(payload).every(({ id }) => isThere(id))
      if (present) await registerAttachments(trx, { payload, place: { position } })
    }
    if (header.type === ERASURE_TYPE) erased.push(...(await erase(trx, position, payload)))
  }
  for (const lane of growth) await growLane(trx, lane)
  await bumpTip(
    trx,
    entries.map(({ entry }) => bytesOf(entry.hash)),
    Math.max(...entries.map(({ header }) => header.clock))
  )
  return erased
}

async function lastPosition(trx: Transaction<Database>): Promise<number> {
  const { max } = await trx
    .selectFrom('events')
    .select((eb) => eb.fn.max('position').as('max'))
    .executeTakeFirstOrThrow()
  return max ?? 0
}

async function insertEvent(trx: Transaction<Database>, position: number, { entry, header }: ReadEntry): Promise<void> {
  const [kind = '', stream = ''] = header.stream.split('/')
  const { vault, machine, epoch, seq, clock, type, recorded_at, actor } = header
  const columns = { vault, machine, epoch, seq, clock, type, recorded_at, actor }
  await trx
    .insertInto('events')
    .values({
      position,
      id: entry.id,
      stream_kind: kind,
      stream_id: stream,
      ...columns,
      header: new TextEncoder().encode(entry.header),
      hash: bytesOf(entry.hash)
    })
    .execute()
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
