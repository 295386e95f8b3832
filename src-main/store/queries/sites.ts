import { type Kysely, sql } from 'kysely'
import type { Contact } from '../../../src-shared/domain/contact/contact'
import type { Site } from '../../../src-shared/domain/site/events'
import { inOrder } from '../../../src-shared/domain/site/lots'
import { standingRevisions } from '../../../src-shared/domain/site/plans'
import { standingZones } from '../../../src-shared/domain/site/zones'
import type { Output } from '../../../src-shared/ipc/contract'
import type { SiteView } from '../../../src-shared/ipc/contract/sites'
import type { ContactId, SiteId } from '../../../src-shared/lib/ids'
import type { Streams } from '../streams/streams'
import type { Database } from '../tables/database'
import { caseRowColumns, toCaseRow } from './case-row'
import { countPins } from './plans'
import { holdsWords } from './words'

/** Sites by name, those that hold every word typed: of the name, the business number or the town. */
export async function listSites(db: Kysely<Database>, query: string): Promise<Output<'site.list'>['sites']> {
  const words = holdsWords(sql`folded`, query)
  const from = db
    .selectFrom('view_sites')
    .select(['id', 'site'])
    .select((one) =>
      one
        .selectFrom('view_cases')
        .whereRef('view_cases.site_id', '=', 'view_sites.id')
        .where('view_cases.ended', '=', 0)
        .where('view_cases.taken_back', '=', 0)
        .select(one.fn.countAll<number>().as('open'))
        .as('open')
    )
    .where('withdrawn', '=', 0)
  const rows = await (words ? from.where(words) : from).orderBy('name_key').orderBy('id').execute()
  return rows.map((row) => {
    const site: Site = JSON.parse(row.site)
    return { id: row.id, site, open: row.open ?? 0 }
  })
}

/** A site with its lots, and the cases about it, the open ones first; undefined when there is none of this id. */
export async function readSite(
  db: Kysely<Database>,
  streams: Pick<Streams, 'sites' | 'cases'>,
  id: SiteId
): Promise<SiteView | undefined> {
  const { state } = await streams.sites.load(db, id)
  if (!state) return undefined
  const cases = await db
    .selectFrom('view_cases')
    .select(caseRowColumns)
    .where('site_id', '=', id)
    .where('taken_back', '=', 0)
    .orderBy('ended')
    .orderBy('last_activity_at', 'desc')
    .execute()
  const lots = inOrder(state.lots.filter(({ withdrawn }) => !withdrawn)).map(
    ({ id: lotId, seen: _seen, withdrawn: _withdrawn, ...lot }) => ({ id: lotId, lot: { ...lot } })
  )
  const contractors = await contactsOf(
    db,
    lots.flatMap(({ lot }) => lot.contractor ?? [])
  )
  const pins = await countPins(db, streams, id)
  const plans = state.plans.flatMap(({ id: plan, level, title, withdrawn, revisions }) => {
    const standing = standingRevisions(revisions)
    const label = standing.at(-1)?.label ?? ''
    return withdrawn ? [] : [{ id: plan, level, title, revisions: standing.length, label, pins: pins.get(plan) ?? 0 }]
  })
  const zones = standingZones(state).map(({ id: zone, seen: _seen, withdrawn: _withdrawn, ...is }) => ({
    id: zone,
    zone: is
  }))
  return { site: state.site, lots, zones, plans, contractors, cases: cases.map(toCaseRow) }
}

async function contactsOf(db: Kysely<Database>, ids: readonly ContactId[]): Promise<SiteView['contractors']> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('view_contacts')
    .select(['id', 'contact'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return rows.map((row) => {
    const contact: Contact = JSON.parse(row.contact)
    return { id: row.id, contact }
  })
}
