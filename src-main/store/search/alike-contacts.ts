import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Contact } from '../../../src-shared/domain/contact/contact'
import {
  emailKey,
  type Known,
  knownOf,
  likeness,
  nameWords,
  phoneKey
} from '../../../src-shared/domain/contact/likeness'
import type { AlikeAsked, AlikeContact } from '../../../src-shared/ipc/contract/organisation'
import type { Database } from '../tables/database'

/** Enough to see whether it is the same person; more would be a list to search. */
const MOST = 5
/** A mistake in a word leaves its beginning or its end as they are. */
const PART = 3

/**
 * Contacts that may be the one described, with the reasons, the most telling first. A first look by parts of words leaves
 * few to compare. Long: for a worker.
 */
export async function findAlike(db: Kysely<Database>, { known, except }: AlikeAsked): Promise<AlikeContact[]> {
  const parts = tellingParts(known)
  if (parts.length === 0) return []
  const rows = await db
    .selectFrom('view_contacts')
    .select(['id', 'contact'])
    .whereRef('root', '=', 'id')
    .where('withdrawn', '=', 0)
    .where(sql<boolean>`(${sql.join(parts, sql` or `)})`)
    .execute()
  const found = rows.flatMap(({ id, contact: stored }): AlikeContact[] => {
    const contact: Contact = JSON.parse(stored)
    const reasons = id === except ? [] : likeness(known, knownOf(contact))
    return reasons.length === 0 ? [] : [{ id, contact, reasons: [...reasons] }]
  })
  return found.toSorted((one, other) => weight(other) - weight(one)).slice(0, MOST)
}

/** Two reasons of weight outdo one; a name that is only near comes last. */
const weights: Readonly<Record<AlikeContact['reasons'][number]['why'], number>> = {
  email: 4,
  phone: 4,
  name: 3,
  town: 1,
  'near-name': 1
}

const weight = ({ reasons }: AlikeContact): number => reasons.reduce((sum, { why }) => sum + weights[why], 0)

function tellingParts({ names, phones, emails }: Known): readonly RawBuilder<unknown>[] {
  const words = names.flatMap(nameWords).filter((word) => word.length >= PART)
  const parts = [
    ...emails.map(emailKey),
    ...phones.map(phoneKey),
    ...words.flatMap((word) => [word.slice(0, PART), word.slice(-PART)])
  ]
  return [...new Set(parts)].flatMap((part) => (part === undefined ? [] : [sql`instr(folded, ${part}) > 0`]))
}
