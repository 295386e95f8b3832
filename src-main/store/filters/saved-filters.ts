import { type Kysely, sql, type Transaction } from 'kysely'
import type { Output } from '../../../src-shared/ipc/contract'
import { type SavedFilters, savedFilters } from '../../../src-shared/ipc/contract/inbox'
import type { PersonId, SavedFilterId } from '../../../src-shared/lib/ids'
import type { Instant } from '../../../src-shared/lib/plain-date'
import type { Database } from '../tables/database'

export type SavedFilter = Output<'filter.list'>['filters'][number]

/** Somebody's saved filters by name; one that a newer version wrote otherwise is left out. */
export async function listFilters(db: Kysely<Database>, person: PersonId): Promise<SavedFilter[]> {
  const rows = await db
    .selectFrom('saved_filters')
    .select(['id', 'name', 'filters'])
    .where('person', '=', person)
    .orderBy(sql`name collate nocase`)
    .orderBy('id')
    .execute()
  return rows.flatMap(({ id, name, filters }) => {
    const read = savedFilters.safeParse(JSON.parse(filters))
    return read.success ? [{ id, name, filters: read.data }] : []
  })
}

/** Saves filters under a name, in the place of those the same person kept under it. */
export async function saveFilter(
  trx: Transaction<Database>,
  person: PersonId,
  saved: { readonly id: SavedFilterId; readonly name: string; readonly filters: SavedFilters; readonly at: Instant }
): Promise<SavedFilterId> {
  const { id, name, at } = saved
  const columns = { name, filters: JSON.stringify(saved.filters), saved_at: at }
  const known = await trx
    .selectFrom('saved_filters')
    .select('id')
    .where('person', '=', person)
    .where('name', '=', name)
    .executeTakeFirst()
  if (known) await trx.updateTable('saved_filters').set(columns).where('id', '=', known.id).execute()
  else
    await trx
      .insertInto('saved_filters')
      .values({ id, person, ...columns })
      .execute()
  return known?.id ?? id
}

/** Nobody removes another's. */
export async function removeFilter(trx: Transaction<Database>, person: PersonId, id: SavedFilterId): Promise<void> {
  await trx.deleteFrom('saved_filters').where('id', '=', id).where('person', '=', person).execute()
}

/** Tags of the open cases, those used most first. */
export async function listTags(db: Kysely<Database>): Promise<Output<'filter.tags'>['tags']> {
  const { rows } = await sql<{ readonly tag: string; readonly count: number }>`
    select each.value as tag, count(*) as count
    from view_cases, json_each(view_cases.tags) as each
    where view_cases.ended = 0 and view_cases.tags <> '[]'
    group by each.value order by count desc, tag limit 100
  `.execute(db)
  return [...rows]
}
