import { type Kysely, sql } from 'kysely'
import type { Contact } from '../../../src-shared/domain/contact/contact'
import type { ContactId } from '../../../src-shared/lib/ids'
import type { Database } from '../tables/database'

export interface FoundContact {
  readonly id: ContactId
  readonly contact: Contact
}

/** Contacts that hold at least one of these parts, already folded, anywhere in what is searched of them: one look over all of it. */
export async function contactsHolding(
  db: Kysely<Database>,
  parts: readonly string[],
  most: number
): Promise<readonly FoundContact[]> {
  if (parts.length === 0) return []
  const held = sql.join(
    parts.map((part) => sql`instr(folded, ${part}) > 0`),
    sql` or `
  )
  const rows = await db
    .selectFrom('view_contacts')
    .select(['id', 'contact'])
    .where(sql<boolean>`(${held})`)
    .limit(most)
    .execute()
  return rows.map(({ id, contact }) => ({ id, contact: JSON.parse(contact) }))
}

/** The longest word of a folded name: the one that fewest others have. */
export function longestWord(name: string): string | undefined {
  return name.split(/\s+/u).sort((a, b) => b.length - a.length)[0]
}
