import { type Kysely, sql } from 'kysely'
import type { Site } from '../../../src-shared/domain/site/site'
import type { SiteId } from '../../../src-shared/lib/ids'
import type { Database } from '../tables/database'
import { holdsWords } from './words'

/** Sites by name, those that hold every word typed: of the name, the business number or the town. */
export async function listSites(
  db: Kysely<Database>,
  query: string
): Promise<{ readonly id: SiteId; readonly site: Site }[]> {
  const words = holdsWords(sql`folded`, query)
  const from = db.selectFrom('view_sites').select(['id', 'site'])
  const rows = await (words ? from.where(words) : from).orderBy('name_key').orderBy('id').execute()
  return rows.map((row) => {
    const site: Site = JSON.parse(row.site)
    return { id: row.id, site }
  })
}
