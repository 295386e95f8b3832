import type { Kysely } from 'kysely'
import type { CaseId } from '../../../src-shared/lib/ids'
import type { Database } from '../tables/database'

/** Another case goes by this reference: typed by hand, or given by a machine of the same letter. */
export async function isReferenceTaken(db: Kysely<Database>, id: CaseId, reference: string): Promise<boolean> {
  const other = await db
    .selectFrom('view_cases')
    .select('id')
    .where('reference', '=', reference)
    .where('id', '<>', id)
    .limit(1)
    .executeTakeFirst()
  return other !== undefined
}

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
