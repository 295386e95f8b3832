import type { Kysely } from 'kysely'
import type { HeldLot } from '../../../src-shared/domain/case/defects/cascade'
import { expensesOf, reservesLeft } from '../../../src-shared/domain/case/defects/expense'
import type { CaseState } from '../../../src-shared/domain/case/state'
import type { Contact } from '../../../src-shared/domain/contact/contact'
import type { Output } from '../../../src-shared/ipc/contract'
import type { CaseId, ContactId, SiteId } from '../../../src-shared/lib/ids'
import type { Streams } from '../streams/streams'
import type { Database } from '../tables/database'

type Money = Output<'defect.money'>

/** What defects cost and what money is kept back, of a site or of a contractor, case by case. */
export async function readWorksMoney(
  db: Kysely<Database>,
  streams: Pick<Streams, 'sites' | 'cases'>,
  of: { readonly site: SiteId } | { readonly contact: ContactId }
): Promise<Money> {
  const theirs = 'contact' in of ? await sameAs(db, of.contact) : undefined
  const isTheirs = (contact: ContactId | undefined) => !theirs || (contact !== undefined && theirs.has(contact))
  const money: Money = { expenses: [], retentions: [], names: [] }
  for (const id of await casesWithMoney(db, of)) {
    const { state } = await streams.cases.load(db, id)
    if (!state) continue
    const { reference, anchors, tracks, retentions } = state
    const named = { case: id, reference }
    const expenses = expensesOf(state, await lotsOf(db, streams, state))
    money.expenses.push(...expenses.flatMap((one) => (isTheirs(one.contractor) ? [{ ...named, ...one }] : [])))
    const reserves = reservesLeft(tracks)
    for (const { entry: _entry, ...one } of retentions) {
      if (!isTheirs(one.party)) continue
      const known = {
        ...(anchors.reception && { reception: anchors.reception }),
        ...(reserves !== undefined && { reserves })
      }
      money.retentions.push({ ...named, ...one, ...known })
    }
  }
  const contacts = [
    ...money.expenses.map(({ contractor }) => contractor),
    ...money.retentions.map(({ party }) => party)
  ]
  return { ...money, names: await contactsOf(db, [...new Set(contacts.flatMap((one) => one ?? []))]) }
}

/** A contact with all that were merged into it. */
async function sameAs(db: Kysely<Database>, contact: ContactId): Promise<ReadonlySet<ContactId>> {
  const rows = await db
    .selectFrom('view_contacts')
    .select('id')
    .where('root', '=', (eb) => eb.selectFrom('view_contacts').select('root').where('id', '=', contact))
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** Only these are read whole: most cases know of no money. */
async function casesWithMoney(
  db: Kysely<Database>,
  of: { readonly site: SiteId } | { readonly contact: ContactId }
): Promise<readonly CaseId[]> {
  const cases = db
    .selectFrom('view_cases')
    .select('id')
    .where('taken_back', '=', 0)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('events')
          .select('events.position')
          .whereRef('events.stream_id', '=', 'view_cases.id')
          .where('events.type', 'in', ['defect-costed', 'retention-recorded'])
      )
    )
    .orderBy('reference')
  const asked =
    'site' in of
      ? cases.where('site_id', '=', of.site)
      : cases.where('id', 'in', (eb) =>
          eb
            .selectFrom('view_parties')
            .innerJoin('view_contacts', 'view_contacts.id', 'view_parties.contact_id')
            .select('view_parties.case_id')
            .where('view_contacts.root', '=', (root) =>
              root.selectFrom('view_contacts as asked').select('asked.root').where('asked.id', '=', of.contact)
            )
        )
  return (await asked.execute()).map(({ id }) => id)
}

async function lotsOf(
  db: Kysely<Database>,
  streams: Pick<Streams, 'sites'>,
  { site }: CaseState
): Promise<readonly HeldLot[]> {
  return site ? ((await streams.sites.load(db, site)).state?.lots ?? []) : []
}

async function contactsOf(db: Kysely<Database>, ids: readonly ContactId[]): Promise<Money['names']> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('view_contacts')
    .select(['id', 'contact'])
    .where('id', 'in', [...ids])
    .execute()
  return rows.map((row) => {
    const contact: Contact = JSON.parse(row.contact)
    return { id: row.id, contact }
  })
}
