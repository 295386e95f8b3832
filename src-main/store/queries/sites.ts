import { type Kysely, sql } from 'kysely'
import type { Site } from '../../../src-shared/domain/site/site'
import type { Output } from '../../../src-shared/ipc/contract'
import type { SiteId } from '../../../src-shared/lib/ids'
import type { Database } from '../tables/database'
import { caseRowColumns, toCaseRow } from './case-row'
import { holdsWords } from './words'

/** Sites by name, those that hold every word typed: of the name, the business number or the town. */
export async function listSites(
  db: Kysely<Database>,
  query: string
): Promise<{ readonly id: SiteId; readonly site: Site }[]> {
  const words = holdsWords(sql`folded`, query)
  const from = db.selectFrom('view_sites').select(['id', 'site']).where('withdrawn', '=', 0)
  const rows = await (words ? from.where(words) : from).orderBy('name_key').orderBy('id').execute()
  return rows.map((row) => {
    const site: Site = JSON.parse(row.site)
    return { id: row.id, site }
  })
}

/** A site with the cases about it, the open ones first; undefined when there is none of this id. */
export async function readSite(db: Kysely<Database>, id: SiteId): Promise<Output<'site.get'> | undefined> {
  const found = await db.selectFrom('view_sites').select('site').where('id', '=', id).executeTakeFirst()
  if (!found) return undefined
  const cases = await db
    .selectFrom('view_cases')
    .select(caseRowColumns)
    .where('site_id', '=', id)
    .where('taken_back', '=', 0)
    .orderBy('ended')
    .orderBy('last_activity_at', 'desc')
    .execute()
  const site: Site = JSON.parse(found.site)
  return { site, cases: cases.map(toCaseRow) }
}
