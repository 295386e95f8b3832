import type { Transaction } from 'kysely'
import type {
  ArrivalDetail,
  ArrivalPerson,
  ReadKind,
  SameAs,
  SentAt,
  ShownFile
} from '../../../src-shared/domain/arrivals/arrival'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { ArrivalId } from '../../../src-shared/lib/ids'
import type { Database } from '../tables/database'
import { addFile } from './add-arrival'

/** What reading an arrival gave. */
export interface Reading {
  readonly kind: ReadKind
  readonly title: string
  readonly sentAt: SentAt | undefined
  readonly people: readonly ArrivalPerson[]
  readonly text: string
  readonly remarks: readonly { readonly code: string; readonly count: number; readonly names: readonly string[] }[]
  readonly detail: ArrivalDetail
  readonly likeness: string | undefined
  readonly alike: SameAs | undefined
  readonly parts: readonly { readonly file: Attachment; readonly shown: ShownFile; readonly text: string }[]
}

/** Writes what was read, once. A second reading of the same arrival changes nothing. */
export async function noteReading(trx: Transaction<Database>, id: ArrivalId, read: Reading): Promise<boolean> {
  const changed = await trx
    .updateTable('arrivals')
    .set({
      kind: read.kind,
      title: read.title,
      sent_at: read.sentAt ? JSON.stringify(read.sentAt) : null,
      people: JSON.stringify(read.people),
      text: read.text,
      remarks: JSON.stringify(read.remarks),
      detail: JSON.stringify(read.detail),
      likeness: read.likeness ?? null,
      alike: read.alike ? JSON.stringify(read.alike) : null
    })
    .where('id', '=', id)
    .where('kind', '=', 'unread')
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) return false
  const { last } = await trx
    .selectFrom('arrival_files')
    .select((eb) => eb.fn.max('place').as('last'))
    .where('arrival', '=', id)
    .executeTakeFirstOrThrow()
  for (const [index, { file, shown, text }] of read.parts.entries())
    await addFile(trx, id, last + 1 + index, file, { shown, text })
  return true
}

/** What could not be read can be filed all the same. */
export async function noteUnreadable(
  trx: Transaction<Database>,
  id: ArrivalId,
  kind: ReadKind,
  reason: string
): Promise<void> {
  await trx.updateTable('arrivals').set({ kind, unreadable: reason }).where('id', '=', id).execute()
}
