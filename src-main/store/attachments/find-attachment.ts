import type { Kysely } from 'kysely'
import { attachment as attachmentSchema } from '../../../src-shared/domain/common/attachment'
import type { AttachmentId } from '../../../src-shared/lib/ids'
import { hexOf } from '../events/bytes'
import type { Database } from '../tables/database'
import type { BlobFile } from './blob-reader'
import type { AttachmentFolders } from './room'
import { blobPath } from './settle'

/** An attachment as the store knows it, with what it takes to read it. */
export interface FoundAttachment {
  readonly id: AttachmentId
  readonly name: string
  readonly mediaType: string
  /** SHA-256 of the content, hexadecimal. */
  readonly sha256: string
  /** Name of its content on disk. */
  readonly blobName: string
  readonly blob: BlobFile
}

/** A file that an event names, or one that still waits for its event; undefined when there is none, or it was erased. */
export async function findAttachment(
  db: Kysely<Database>,
  folders: AttachmentFolders,
  id: AttachmentId
): Promise<FoundAttachment | undefined> {
  const row = (await namedByEvent(db, id)) ?? (await waiting(db, id))
  return (
    row && {
      id,
      name: row.name,
      mediaType: row.media_type,
      sha256: hexOf(row.sha256),
      blobName: row.blob,
      blob: { path: blobPath(folders, row.blob), key: row.key, size: row.size }
    }
  )
}

function namedByEvent(db: Kysely<Database>, id: AttachmentId) {
  return db
    .selectFrom('attachments')
    .innerJoin('blobs', 'blobs.name', 'attachments.blob')
    .select([
      'attachments.name',
      'attachments.media_type',
      'attachments.blob',
      'blobs.sha256',
      'blobs.key',
      'blobs.size'
    ])
    .where('attachments.id', '=', id)
    .executeTakeFirst()
}

async function waiting(db: Kysely<Database>, id: AttachmentId) {
  const row = await db
    .selectFrom('intakes')
    .innerJoin('blobs', 'blobs.name', 'intakes.blob')
    .select(['intakes.descriptor', 'intakes.blob', 'blobs.sha256', 'blobs.key', 'blobs.size'])
    .where('intakes.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { name, mediaType } = attachmentSchema.parse(JSON.parse(row.descriptor))
  return { ...row, name, media_type: mediaType }
}
