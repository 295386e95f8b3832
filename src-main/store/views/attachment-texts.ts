import type { Kysely } from 'kysely'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { Database } from '../tables/database'
import type { TextOf } from './search-row'

/** SQLite takes 32,766 values in a statement. */
const AT_ONCE = 1_000

/** The texts of pieces, read at once. */
export async function textsOf(db: Kysely<Database>, files: readonly Pick<Attachment, 'id'>[]): Promise<TextOf> {
  const texts = new Map<string, string>()
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const ids = files.slice(at, at + AT_ONCE).map(({ id }) => id)
    const rows = await db.selectFrom('attachment_texts').selectAll().where('attachment', 'in', ids).execute()
    for (const { attachment, text } of rows) texts.set(attachment, text)
  }
  return (id) => texts.get(id)
}
