import type { Kysely, Selectable } from 'kysely'
import { z } from 'zod'
import {
  arrivalDetail,
  arrivalPerson,
  arrivalRemark,
  type ShownFile,
  sameAs,
  sentAt,
  shownFile
} from '../../../src-shared/domain/arrivals/arrival'
import { type Attachment, attachment } from '../../../src-shared/domain/common/attachment'
import { type ArrivalId, attachmentId } from '../../../src-shared/lib/ids'
import type { ArrivalsTable } from '../tables/arrivals'
import type { Database } from '../tables/database'

export interface ArrivalFile {
  readonly attachment: Attachment
  readonly shown: ShownFile
}

/** An arrival as it stands, with its files: itself first. */
export type StoredArrival = ReturnType<typeof arrivalOf> & { readonly files: readonly ArrivalFile[] }

export async function findArrival(db: Kysely<Database>, id: ArrivalId): Promise<StoredArrival | undefined> {
  const row = await db.selectFrom('arrivals').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  return { ...arrivalOf(row), files: await filesOf(db, id) }
}

async function filesOf(db: Kysely<Database>, id: ArrivalId): Promise<readonly ArrivalFile[]> {
  const rows = await db.selectFrom('arrival_files').selectAll().where('arrival', '=', id).orderBy('place').execute()
  return rows.map(({ descriptor, shown, attachment: name }) => ({
    attachment: { ...attachment.parse(JSON.parse(descriptor)), id: attachmentId.parse(name) },
    shown: shownFile.parse(JSON.parse(shown))
  }))
}

/** What still has to be read, the oldest first. */
export async function unreadArrivals(db: Kysely<Database>, limit: number): Promise<readonly ArrivalId[]> {
  const rows = await db
    .selectFrom('arrivals')
    .select('id')
    .where('standing', '=', 'waiting')
    .where('kind', '=', 'unread')
    .where('unreadable', 'is', null)
    .orderBy('received_at')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

const people = z.array(arrivalPerson)
const remarks = z.array(arrivalRemark)

export function arrivalOf(row: Selectable<ArrivalsTable>) {
  return {
    id: row.id,
    name: row.name,
    mediaType: row.media_type,
    size: row.size,
    sha256: row.sha256,
    origin: row.origin,
    receivedAt: row.received_at,
    standing: row.standing,
    kind: row.kind,
    title: row.title || row.name,
    text: row.text,
    people: people.parse(JSON.parse(row.people)),
    remarks: remarks.parse(JSON.parse(row.remarks)),
    detail: arrivalDetail.parse(JSON.parse(row.detail)),
    unreadable: row.unreadable ?? undefined,
    sentAt: row.sent_at === null ? undefined : sentAt.parse(JSON.parse(row.sent_at)),
    first: row.first === null ? undefined : sameAs.parse(JSON.parse(row.first)),
    alike: row.alike === null ? undefined : sameAs.parse(JSON.parse(row.alike)),
    case: row.case_id ?? undefined,
    entry: row.entry_id ?? undefined
  }
}
