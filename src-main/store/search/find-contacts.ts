import { type Kysely, sql } from 'kysely'
import type { Contact } from '../../../src-shared/domain/contact/contact'
import type { SearchQuery } from '../../../src-shared/domain/search/query'
import type { ContactId } from '../../../src-shared/lib/ids'
import { holdsWords } from '../queries/words'
import type { Database } from '../tables/database'

export interface FoundContact {
  readonly id: ContactId
  readonly contact: Contact
}

const MOST = 5

/** People and companies whose name, e-mail, phone or town holds every word; none when the search asks for more than words. */
export async function findContacts(db: Kysely<Database>, { words, filters }: SearchQuery): Promise<FoundContact[]> {
  const plain = words.filter((word) => !word.absent).map((word) => word.text)
  const holds = holdsWords(sql`folded`, plain.join(' '))
  if (!holds || filters.length > 0 || plain.length < words.length) return []
  const rows = await db
    .selectFrom('view_contacts')
    .select(['root', 'contact'])
    .where(holds)
    .where('withdrawn', '=', 0)
    // The sign keeps SQLite from taking them one by one in the order of an index of roots, for the sake of the groups.
    .groupBy(sql`+root`)
    .orderBy('name_key')
    .limit(MOST)
    .execute()
  return rows.map(({ root, contact }) => ({ id: root, contact: JSON.parse(contact) }))
}
