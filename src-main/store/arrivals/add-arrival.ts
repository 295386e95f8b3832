import type { Transaction } from 'kysely'
import type { ArrivalOrigin, SameAs, ShownFile } from '../../../src-shared/domain/arrivals/arrival'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { type ArrivalId, attachmentId, type WatchedFolderId } from '../../../src-shared/lib/ids'
import type { Instant } from '../../../src-shared/lib/plain-date'
import type { Database } from '../tables/database'

/** A file of a watched folder as it was found. */
export interface FoundFile {
  readonly folder: WatchedFolderId
  readonly path: string
  readonly size: number
  /** Milliseconds since 1970. */
  readonly modified: number
}

export interface NewArrival {
  readonly id: ArrivalId
  readonly origin: ArrivalOrigin
  readonly receivedAt: Instant
  /** The files of a watched folder that it is. */
  readonly found?: readonly FoundFile[] | undefined
}

const plainFile: ShownFile = { inline: false, within: [] }

/**
 * Puts a file among the arrivals, in the transaction that makes it durable: it waits, or is a duplicate of what waits or
 * lies in a case.
 */
export async function addArrival(
  trx: Transaction<Database>,
  { id, origin, receivedAt, found = [] }: NewArrival,
  file: Attachment,
  blob: string
): Promise<SameAs | undefined> {
  const first = (await firstArrival(trx, blob)) ?? (await firstPiece(trx, blob))
  await trx
    .insertInto('arrivals')
    .values({
      id,
      name: file.name,
      media_type: file.mediaType,
      size: file.size,
      sha256: file.sha256,
      origin,
      folder: found[0]?.folder ?? null,
      received_at: receivedAt,
      standing: first ? 'duplicate' : 'waiting',
      kind: 'unread',
      unreadable: null,
      title: '',
      sent_at: null,
      people: '[]',
      text: '',
      remarks: '[]',
      detail: '{}',
      likeness: null,
      first: first ? JSON.stringify(first) : null,
      alike: null,
      case_id: null,
      entry_id: null,
      settled_at: null
    })
    .execute()
  await addFile(trx, id, 0, file)
  for (const file of found) await rememberFound(trx, file)
  return first
}

export async function addFile(
  trx: Transaction<Database>,
  arrival: ArrivalId,
  place: number,
  file: Attachment,
  { shown = plainFile, text = '' }: { readonly shown?: ShownFile; readonly text?: string } = {}
): Promise<void> {
  const row = {
    attachment: file.id,
    arrival,
    place,
    descriptor: JSON.stringify(file),
    shown: JSON.stringify(shown),
    text
  }
  await trx.insertInto('arrival_files').values(row).execute()
}

export async function rememberFound(trx: Transaction<Database>, found: FoundFile): Promise<void> {
  const { size, modified } = found
  await trx
    .insertInto('watched_files')
    .values(found)
    .onConflict((conflict) => conflict.columns(['folder', 'path']).doUpdateSet({ size, modified }))
    .execute()
}

/** What waits with the same content, by itself or on something else. */
async function firstArrival(trx: Transaction<Database>, blob: string): Promise<SameAs | undefined> {
  const row = await trx
    .selectFrom('intakes')
    .innerJoin('arrival_files', 'arrival_files.attachment', 'intakes.id')
    .innerJoin('arrivals', 'arrivals.id', 'arrival_files.arrival')
    .select(['arrivals.id', 'arrivals.name', 'arrivals.title'])
    .where('intakes.blob', '=', blob)
    .where('arrivals.standing', '=', 'waiting')
    .orderBy('arrivals.received_at')
    .executeTakeFirst()
  return row && { kind: 'arrival', id: row.id, name: row.title || row.name }
}

/** A piece of a case with the same content, unless the entry that brought it was withdrawn. */
async function firstPiece(trx: Transaction<Database>, blob: string): Promise<SameAs | undefined> {
  const row = await trx
    .selectFrom('attachments')
    .innerJoin('events', 'events.position', 'attachments.position')
    .innerJoin('view_timeline', (join) =>
      join
        .onRef('view_timeline.case_id', '=', 'events.stream_id')
        .onRef('view_timeline.position', '=', 'events.position')
    )
    .select(['attachments.id', 'attachments.name', 'view_timeline.case_id'])
    .where('attachments.blob', '=', blob)
    .where('view_timeline.undone_by', 'is', null)
    .executeTakeFirst()
  return row && { kind: 'case', case: row.case_id, attachment: attachmentId.parse(row.id), name: row.name }
}
