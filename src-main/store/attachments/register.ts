import type { Transaction } from 'kysely'
import type { JsonValue } from '../../../src-shared/domain/chain/json'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { hexOf } from '../events/bytes'
import type { Database } from '../tables/database'
import { attachmentsIn } from './named-in-payload'

/**
 * Ties the files an event brings to it, in the transaction that writes the event. Only files that an intake made durable
 * can be tied, which is how no event can stand without its file. `appendEvents` calls it for every event.
 * @throws when a file was never taken in, or is not the one the event describes
 */
export async function registerAttachments(
  trx: Transaction<Database>,
  event: { readonly payload: JsonValue; readonly place: { readonly position: number } }
): Promise<void> {
  for (const found of attachmentsIn(event.payload)) await registerAttachment(trx, found, event.place.position)
}

async function registerAttachment(trx: Transaction<Database>, found: Attachment, position: number): Promise<void> {
  const taken = await trx
    .selectFrom('intakes')
    .innerJoin('blobs', 'blobs.name', 'intakes.blob')
    .select(['blobs.name as blob', 'blobs.sha256', 'blobs.size', 'blobs.aside_on'])
    .where('intakes.id', '=', found.id)
    .executeTakeFirst()
  if (!taken) return assertRegistered(trx, found)
  const same = hexOf(taken.sha256) === found.sha256 && taken.size === found.size && taken.aside_on === null
  if (!same) throw new Error(`Attachment ${found.id} is not the file that was taken in`)
  await trx.deleteFrom('intakes').where('id', '=', found.id).execute()
  await trx
    .insertInto('attachments')
    .values({ id: found.id, blob: taken.blob, position, name: found.name, media_type: found.mediaType })
    .execute()
}

/** A later event may describe again a file that an earlier one brought. */
async function assertRegistered(trx: Transaction<Database>, found: Attachment): Promise<void> {
  const known = await trx
    .selectFrom('attachments')
    .innerJoin('blobs', 'blobs.name', 'attachments.blob')
    .select('blobs.sha256')
    .where('attachments.id', '=', found.id)
    .executeTakeFirst()
  if (known && hexOf(known.sha256) === found.sha256) return
  throw new Error(`Attachment ${found.id} was never taken in`)
}
