import type { Kysely } from 'kysely'
import { type AttachmentId, attachmentId } from '../../../src-shared/lib/ids'
import type { Database } from '../tables/database'

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu

/** Every id that somebody's draft names: files among them are still awaited, however long ago they were taken in. */
export async function filesInDrafts(db: Kysely<Database>): Promise<ReadonlySet<AttachmentId>> {
  const drafts = await db.selectFrom('drafts').select('content').execute()
  const ids = drafts.flatMap(({ content }) => content.match(UUID) ?? [])
  return new Set(ids.flatMap((id) => attachmentId.safeParse(id).data ?? []))
}
