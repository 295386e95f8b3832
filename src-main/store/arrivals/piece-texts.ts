import type { Kysely, Transaction } from 'kysely'
import {
  type AttachmentId,
  attachmentId,
  caseId,
  type EventId,
  eventId,
  type StreamId,
  streamId
} from '../../../src-shared/lib/ids'
import { loadStream } from '../events/load-stream'
import { readable, readCaseEvent } from '../streams/read-event'
import type { Streams } from '../streams/streams'
import type { Database } from '../tables/database'
import { textsOf } from '../views/attachment-texts'
import { caseWords, entrySearchRow, filesOfOpening } from '../views/search-row'

/** A piece of a case that says something and was not read when it came in. */
export interface UnreadPiece {
  readonly id: AttachmentId
  readonly name: string
  readonly stream: StreamId
  readonly entry: EventId
  readonly position: number
}

/** What the reader of arrivals finds words in; a text of our own letters is in their entry. */
const readTypes = ['application/pdf', 'text/plain', 'message/rfc822', 'application/vnd.ms-outlook']

/** Unread pieces among the entries of these positions: after the first, up to the last. */
export async function unreadPieces(db: Kysely<Database>, after: number, upTo: number): Promise<readonly UnreadPiece[]> {
  const rows = await db
    .selectFrom('attachments')
    .innerJoin('events', 'events.position', 'attachments.position')
    .leftJoin('attachment_texts', 'attachment_texts.attachment', 'attachments.id')
    .select(['attachments.id', 'attachments.name', 'attachments.position', 'events.stream_id', 'events.id as entry'])
    .where('attachments.position', '>', after)
    .where('attachments.position', '<=', upTo)
    .where('attachments.media_type', 'in', readTypes)
    .where('attachment_texts.attachment', 'is', null)
    .where('events.stream_kind', '=', 'case')
    .where('events.type', '<>', 'letter-issued')
    .execute()
  return rows.map(({ id, name, position, stream_id, entry }) => ({
    ...{ id: attachmentId.parse(id), name, position },
    ...{ stream: streamId.parse(stream_id), entry: eventId.parse(entry) }
  }))
}

export async function lastPosition(db: Kysely<Database>): Promise<number> {
  const row = await db
    .selectFrom('attachments')
    .select((eb) => eb.fn.max('position').as('last'))
    .executeTakeFirst()
  return row?.last ?? 0
}

/** Keeps what a piece says, nothing for one that says nothing, and puts it among the words of its entry. */
export async function notePieceText(
  trx: Transaction<Database>,
  streams: Streams,
  piece: UnreadPiece,
  text: string
): Promise<void> {
  const { id } = piece
  const stands = await trx.selectFrom('attachments').select('id').where('id', '=', id).executeTakeFirst()
  if (!stands) return
  await trx
    .insertInto('attachment_texts')
    .values({ attachment: id, text })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const body = text === '' ? undefined : await wordsWith(trx, streams, piece)
  if (body === undefined) return
  await trx.updateTable('view_search').set({ body }).where('id', '=', piece.position).execute()
}

async function wordsWith(
  trx: Transaction<Database>,
  streams: Streams,
  { stream, entry }: UnreadPiece
): Promise<string | undefined> {
  const { state } = await streams.cases.load(trx, caseId.parse(stream))
  const event = readable(await loadStream(trx, stream), readCaseEvent).find(({ header }) => header.id === entry)
  if (!state || !event) return undefined
  if (event.type === 'opened') return caseWords(state, [], await textsOf(trx, filesOfOpening(state))).body
  return entrySearchRow(event.header, event, state, await textsOf(trx, event.payload.attachments))?.body
}
