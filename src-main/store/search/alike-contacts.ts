import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Contact } from '../../../src-shared/domain/contact/contact'
import { type Known, knownOf, likeness, nameWords } from '../../../src-shared/domain/contact/likeness'
import { emailKey, phoneKey } from '../../../src-shared/domain/contact/way-keys'
import { SHORTEST_MISTYPED } from '../../../src-shared/domain/search/near'
import type { AlikeAsked, AlikeContact } from '../../../src-shared/ipc/contract/organisation'
import type { Database } from '../tables/database'

/** Enough to see whether it is the same person; more would be a list to search. */
const MOST = 5
/**
 * So much of a word's beginning or of its end is left as it is by one mistake; a short word allows none.
 * @returns letters
 */
function partOf(word: string): number {
  if (word.length < SHORTEST_MISTYPED) return word.length
  return word.length < 7 ? 2 : 3
}

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

const holds = (part: string): RawBuilder<unknown> => sql`instr(folded, ${part}) > 0`

/** Every word of a name is there, or its beginning or its end, which one mistake leaves. */
function partsOfName(words: readonly string[]): readonly RawBuilder<unknown>[] {
  if (words.length === 0) return []
  const each = words.map((word) => sql`(${holds(word.slice(0, partOf(word)))} or ${holds(word.slice(-partOf(word)))})`)
  return [sql`(${sql.join(each, sql` and `)})`]
}

function tellingParts({ names, phones, emails }: Known): readonly RawBuilder<unknown>[] {
  const reached = [...emails.map(emailKey), ...phones.map(phoneKey)]
  return [
    ...reached.flatMap((part) => (part === undefined ? [] : [holds(part)])),
    ...names.map(nameWords).flatMap(partsOfName)
  ]
}
