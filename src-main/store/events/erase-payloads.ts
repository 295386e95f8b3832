import type { Transaction } from 'kysely'
import { ERASURE_TYPE, type ErasurePayload, erasurePayload } from '../../../src-shared/domain/chain/erasure'
import type { Database } from '../tables/database'
import { bytesOf } from './bytes'
import type { AppendedEvent } from './stored-event'

/**
 * Deletes the payloads and salts that an erasure names, in the transaction that appended it. Headers stay, and the chain
 * still verifies. The files of the erased events are the attachments' part (`eraseAttachments`).
 * @returns the positions of the erased events
 * @throws when the event is no erasure or names an entry that is not there: a bug, nothing may be kept
 */
export async function erasePayloads(trx: Transaction<Database>, erasure: AppendedEvent): Promise<readonly number[]> {
  if (erasure.type !== ERASURE_TYPE) throw new Error(`${erasure.type} erases nothing`)
  const positions: number[] = []
  for (const named of erasurePayload.parse(erasure.payload).erased) {
    const position = await positionOf(trx, named)
    await trx.insertInto('erasures').values({ position, erased_by: erasure.place.position }).execute()
    await trx.deleteFrom('payloads').where('position', '=', position).execute()
    positions.push(position)
  }
  return positions
}

async function positionOf(trx: Transaction<Database>, named: ErasurePayload['erased'][number]): Promise<number> {
  const row = await trx
    .selectFrom('events')
    .select('position')
    .where('id', '=', named.event)
    .where('hash', '=', bytesOf(named.hash))
    .executeTakeFirst()
  if (!row) throw new Error(`No entry ${named.event} with the hash the erasure names`)
  return row.position
}
