import { sql, type Transaction } from 'kysely'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { Database } from '../tables/database'

/**
 * Keeps the text of arrivals' files for search, before the entry that brings them is written and in its transaction.
 */
export async function noteTexts(trx: Transaction<Database>, attachments: readonly Attachment[]): Promise<void> {
  if (attachments.length === 0) return
  const rows = await trx
    .selectFrom('arrival_files')
    .innerJoin('arrivals', 'arrivals.id', 'arrival_files.arrival')
    .select([
      'arrival_files.attachment',
      sql<string>`case when arrival_files.place = 0 then arrivals.text else arrival_files.text end`.as('text')
    ])
    .where(
      'arrival_files.attachment',
      'in',
      attachments.map(({ id }) => id)
    )
    .execute()
  for (const row of rows.filter(({ text }) => text !== ''))
    await trx
      .insertInto('attachment_texts')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}
