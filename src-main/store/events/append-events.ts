import type { Transaction } from 'kysely'
import { laneStart } from '../../../src-shared/domain/chain/digests'
import { registerAttachments } from '../attachments/register'
import type { Database } from '../tables/database'
import { bumpTip, readTip } from '../tip'
import { bytesOf } from './bytes'
import { appendedEvent, chain, type Entry, entryRows } from './chain-entries'
import { laneOf, readLaneEnd, writeLaneEnd } from './lane-heads'
import { nodeHasher } from './node-hasher'
import type { Append, AppendedEvent } from './stored-event'

/**
 * Chains events to the end of this machine's lane and writes them, with the files they name. Tip and lane move along.
 * @returns the events with their places, in order
 * @throws NotCanonicalError when a payload has no canonical form; Error when it names a file that is not safe on the
 *   disk yet, or when the lane belongs to another key: bugs, and nothing of the transaction may be kept
 */
export async function appendEvents(trx: Transaction<Database>, append: Append): Promise<readonly AppendedEvent[]> {
  if (append.events.length === 0) return []
  const lane = laneOf(append)
  const end = await readLaneEnd(trx, append)
  const clock = (await readTip(trx)).clock
  const recordedAt = end && end.recordedAt > append.recordedAt ? end.recordedAt : append.recordedAt
  const start = { prev: end?.hash ?? laneStart(nodeHasher, lane), seq: end?.seq ?? 0, clock, recordedAt }
  const entries = chain(append, lane, start)
  const first = await insert(trx, append, entries)
  const last = entries.at(-1)
  if (last) await writeLaneEnd(trx, append, { seq: last.header.seq, hash: bytesOf(last.hash) }, end === undefined)
  await bumpTip(
    trx,
    entries.map((entry) => bytesOf(entry.hash)),
    clock + entries.length
  )
  const appended = entries.map((entry, index) => appendedEvent(append, entry, first + index))
  for (const event of appended) await registerAttachments(trx, event)
  return appended
}

/** @returns the position of the first entry; the others follow it */
async function insert(trx: Transaction<Database>, append: Append, entries: readonly Entry[]): Promise<number> {
  const first = (await lastPosition(trx)) + 1
  for (const [index, entry] of entries.entries()) {
    const { event, payload } = entryRows(append, entry, first + index)
    await trx.insertInto('events').values(event).execute()
    await trx.insertInto('payloads').values(payload).execute()
  }
  return first
}

/** The position of the entry that this copy received last; 0 before the first. */
export async function lastPosition(trx: Transaction<Database>): Promise<number> {
  const { max } = await trx
    .selectFrom('events')
    .select((eb) => eb.fn.max('position').as('max'))
    .executeTakeFirstOrThrow()
  return max ?? 0
}
