import type { Kysely } from 'kysely'
import type { CaseId } from '../../../src-shared/lib/ids'
import type { Database } from '../tables/database'

export interface Namesake {
  readonly id: CaseId
  readonly title: string
}

/**
 * The other cases that go by a reference, given by machines of one letter. One that goes on in another case and one that
 * should never have been opened are not confused with it any more.
 */
export function namesakesOf(db: Kysely<Database>, id: CaseId, reference: string): Promise<readonly Namesake[]> {
  return standing(db)
    .select(['id', 'title'])
    .where('reference', '=', reference)
    .where('id', '<>', id)
    .orderBy('opened_on')
    .orderBy('id')
    .execute()
}

/** Each reference that several cases go by. The index alone tells which can be meant. */
export async function doubledReferences(db: Kysely<Database>) {
  const several = db
    .selectFrom('view_cases')
    .select('reference')
    .groupBy('reference')
    .having((eb) => eb.fn.countAll(), '>', 1)
  const rows = await standing(db)
    .select(['id', 'reference', 'title'])
    .where('reference', 'in', several)
    .orderBy('reference')
    .orderBy('opened_on')
    .orderBy('id')
    .execute()
  const all = new Map<string, Namesake[]>()
  for (const { reference, ...one } of rows) all.set(reference, [...(all.get(reference) ?? []), one])
  return [...all].flatMap(([reference, cases]) => (cases.length > 1 ? [{ reference, cases }] : []))
}

const standing = (db: Kysely<Database>) =>
  db.selectFrom('view_cases').where('merged_into', 'is', null).where('taken_back', '=', 0)

/** The cases that go by some references, by their references. */
export async function casesOfReferences(
  db: Kysely<Database>,
  references: readonly string[]
): Promise<ReadonlyMap<string, CaseId>> {
  const rows = await db
    .selectFrom('view_cases')
    .select(['id', 'reference'])
    .where('reference', 'in', references)
    .orderBy('id', 'desc')
    .execute()
  return new Map(rows.map(({ id, reference }) => [reference, id]))
}

/** SQLite takes 32,766 values in a statement. */
const AT_ONCE = 1_000

/** What some cases are called, in the order of their references. */
export async function titlesOf(db: Kysely<Database>, ids: readonly CaseId[]) {
  const found: { readonly id: CaseId; readonly reference: string; readonly title: string }[] = []
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const rows = db.selectFrom('view_cases').select(['id', 'reference', 'title'])
    found.push(...(await rows.where('id', 'in', ids.slice(at, at + AT_ONCE)).execute()))
  }
  return found.toSorted((a, b) => a.reference.localeCompare(b.reference))
}
