import type { Kysely } from 'kysely'
import type { AttachmentId } from '../../../src-shared/lib/ids'
import type { Database } from '../tables/database'

/** A file as people know it: its name, and the reference of the case it is in; none for what belongs to no case. */
export interface NamedFile {
  readonly name: string
  readonly reference?: string
}

/** Names of files for a report, as many as are still known. */
export async function namesOf(db: Kysely<Database>, ids: readonly AttachmentId[]): Promise<readonly NamedFile[]> {
  const rows = await db
    .selectFrom('attachments')
    .innerJoin('events', 'events.position', 'attachments.position')
    .leftJoin('view_cases', 'view_cases.id', 'events.stream_id')
    .where('attachments.id', 'in', ids)
    .orderBy('attachments.position')
    .select(['attachments.name', 'view_cases.reference'])
    .execute()
  return rows.map(({ name, reference }) => (reference === null ? { name } : { name, reference }))
}
