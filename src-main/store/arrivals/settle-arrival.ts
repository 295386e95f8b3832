import type { Transaction } from 'kysely'
import { type Attachment, attachment } from '../../../src-shared/domain/common/attachment'
import { type ArrivalId, attachmentId, type CaseId, type EventId } from '../../../src-shared/lib/ids'
import type { Instant } from '../../../src-shared/lib/plain-date'
import type { Database } from '../tables/database'

/** What an arrival became: an entry of a case. */
export async function fileArrival(
  trx: Transaction<Database>,
  id: ArrivalId,
  filed: { readonly case: CaseId; readonly entry: EventId; readonly at: Instant }
): Promise<void> {
  await trx
    .updateTable('arrivals')
    .set({ standing: 'filed', case_id: filed.case, entry_id: filed.entry, settled_at: filed.at })
    .where('id', '=', id)
    .execute()
}

/**
 * An arrival whose file an entry brought some other way, such as the opening of a case prefilled from it, is filed by
 * that entry.
 */
export async function fileNamedArrivals(
  trx: Transaction<Database>,
  attachments: readonly Attachment[],
  filed: { readonly case: CaseId; readonly entry: EventId; readonly at: Instant }
): Promise<void> {
  if (attachments.length === 0) return
  const rows = await trx
    .selectFrom('arrival_files')
    .innerJoin('arrivals', 'arrivals.id', 'arrival_files.arrival')
    .select('arrivals.id')
    .where('arrival_files.place', '=', 0)
    .where('arrivals.standing', '!=', 'filed')
    .where(
      'arrival_files.attachment',
      'in',
      attachments.map(({ id }) => id)
    )
    .execute()
  for (const { id } of rows) await fileArrival(trx, id, filed)
}

/**
 * What a withdrawn entry had brought waits again. Its files get new ids: the old ones stay with the entry, whose erasure
 * must not take what was filed elsewhere since.
 */
export async function releaseArrivals(
  trx: Transaction<Database>,
  entry: EventId,
  { newId, at }: { readonly newId: () => string; readonly at: Instant }
): Promise<void> {
  const rows = await trx.selectFrom('arrivals').select('id').where('entry_id', '=', entry).execute()
  for (const { id } of rows) {
    await trx
      .updateTable('arrivals')
      .set({ standing: 'waiting', first: null, case_id: null, entry_id: null, settled_at: null })
      .where('id', '=', id)
      .execute()
    await renameFiles(trx, id, { newId, at })
  }
}

async function renameFiles(
  trx: Transaction<Database>,
  arrival: ArrivalId,
  { newId, at }: { readonly newId: () => string; readonly at: Instant }
): Promise<void> {
  const files = await trx.selectFrom('arrival_files').selectAll().where('arrival', '=', arrival).execute()
  for (const file of files) {
    const known = await trx
      .selectFrom('attachments')
      .select('blob')
      .where('id', '=', file.attachment)
      .executeTakeFirst()
    if (!known) continue
    const id = attachmentId.parse(newId())
    const descriptor = JSON.stringify({ ...attachment.parse(JSON.parse(file.descriptor)), id })
    await trx.insertInto('intakes').values({ id, blob: known.blob, descriptor, taken_at: at }).execute()
    await trx
      .updateTable('arrival_files')
      .set({ attachment: id, descriptor })
      .where('attachment', '=', file.attachment)
      .execute()
  }
}

/** Sets aside what waits, or lets it wait again. @returns how many changed */
export async function setStanding(
  trx: Transaction<Database>,
  ids: readonly ArrivalId[],
  to: 'waiting' | 'set-aside',
  at: Instant
): Promise<number> {
  if (ids.length === 0) return 0
  const changed = await trx
    .updateTable('arrivals')
    .set({ standing: to, settled_at: to === 'waiting' ? null : at })
    .where('id', 'in', ids)
    .where('standing', 'not in', ['filed', to])
    .executeTakeFirst()
  return Number(changed.numUpdatedRows)
}

/** Forgets what was set aside and duplicates, with their files that no entry names. @returns how many went */
export async function discardArrivals(trx: Transaction<Database>, ids: readonly ArrivalId[]): Promise<number> {
  if (ids.length === 0) return 0
  const rows = await trx
    .selectFrom('arrivals')
    .select('id')
    .where('id', 'in', ids)
    .where('standing', 'in', ['set-aside', 'duplicate'])
    .execute()
  for (const { id } of rows) {
    await trx
      .deleteFrom('intakes')
      .where('id', 'in', (eb) => eb.selectFrom('arrival_files').select('attachment').where('arrival', '=', id))
      .execute()
    await trx.deleteFrom('arrivals').where('id', '=', id).execute()
  }
  return rows.length
}
