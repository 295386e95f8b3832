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
