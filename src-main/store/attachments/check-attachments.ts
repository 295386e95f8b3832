import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { AttachmentId } from '../../../src-shared/lib/ids'
import { attachmentId } from '../../../src-shared/lib/ids'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { hexOf } from '../events/bytes'
import type { Database } from '../tables/database'
import { type BlobFile, readBlob } from './blob-reader'
import { checkDescriptions, type DescriptionProblem } from './check-descriptions'
import { readRefusal } from './open-attachment'
import type { Progress } from './refusals'
import type { AttachmentRoom } from './room'
import { blobPath } from './settle'

/** A file that is not what was taken in. */
export interface FileProblem {
  readonly kind: 'missing' | 'altered'
  /** The attachments that show this content; those waiting for their event too. */
  readonly attachments: readonly AttachmentId[]
  /** Name on disk. */
  readonly blob: string
}

export type AttachmentProblem = FileProblem | DescriptionProblem

export interface AttachmentsReport {
  /** Files on disk that were read from end to end. */
  readonly files: number
  readonly bytes: number
  readonly problems: readonly AttachmentProblem[]
}

export interface AttachmentCheckOptions {
  readonly signal?: AbortSignal
  /** Bytes done, of how many. */
  readonly onProgress?: Progress
}

/**
 * Reads every file from end to end, and compares what the events say of their files with what is kept. Long: for a
 * worker, with a read-only connection.
 */
export async function checkAttachments(
  room: Pick<AttachmentRoom, 'folders' | 'read'>,
  options: AttachmentCheckOptions = {}
): Promise<Result<AttachmentsReport, 'cancelled'>> {
  const problems: AttachmentProblem[] = [...(await checkDescriptions(room.read, options.signal))]
  const { total, names } = await listBlobs(room.read)
  let bytes = 0
  let files = 0
  for (const name of names) {
    if (options.signal?.aborted) return refuse('cancelled')
    const row = await readBlobRow(room.read, name)
    if (!row) continue
    const fault = await faultOf({ path: blobPath(room.folders, name), ...row }, row.sha256)
    // Erased or set aside while it was being read.
    if (fault && (await readBlobRow(room.read, name))) {
      problems.push({ kind: fault, blob: name, attachments: await attachmentsOf(room.read, name) })
    }
    bytes += row.size
    files += 1
    options.onProgress?.(bytes, total)
  }
  return options.signal?.aborted ? refuse('cancelled') : ok({ files, bytes, problems })
}

async function listBlobs(db: Kysely<Database>) {
  const rows = await db
    .selectFrom('blobs')
    .select(['name', 'size'])
    .where('aside_on', 'is', null)
    .orderBy('name')
    .execute()
  return { names: rows.map((row) => row.name), total: rows.reduce((sum, row) => sum + row.size, 0) }
}

function readBlobRow(db: Kysely<Database>, name: string) {
  return db
    .selectFrom('blobs')
    .select(['key', 'size', 'sha256'])
    .where('name', '=', name)
    .where('aside_on', 'is', null)
    .executeTakeFirst()
}

async function faultOf(blob: BlobFile, sha256: Uint8Array): Promise<'missing' | 'altered' | undefined> {
  const hash = createHash('sha256')
  try {
    for await (const part of readBlob(blob)) hash.update(part)
  } catch (error) {
    return readRefusal(error)
  }
  return hash.digest('hex') === hexOf(sha256) ? undefined : 'altered'
}

async function attachmentsOf(db: Kysely<Database>, blob: string): Promise<readonly AttachmentId[]> {
  const named = await db.selectFrom('attachments').select('id').where('blob', '=', blob).execute()
  const waiting = await db.selectFrom('intakes').select('id').where('blob', '=', blob).execute()
  return [...named, ...waiting].map((row) => attachmentId.parse(row.id))
}
