import type { Kysely } from 'kysely'
import type { LoreOf } from '../../../src-shared/domain/case/deadlines/lore'
import type { ContactState } from '../../../src-shared/domain/contact/contact'
import { type ContactId, caseId, contactId, siteId } from '../../../src-shared/lib/ids'
import { listStreams, loadStream } from '../events/load-stream'
import { foldCase, foldContact, foldOrganisation, foldSite } from '../streams/fold'
import { homeZone } from '../streams/home-zone'
import type { Database } from '../tables/database'
import { textsOf } from './attachment-texts'
import { type CaseRows, caseRows } from './case-rows'
import { type ContactRow, contactRow } from './contact-row'
import { lastOf } from './merged-contacts'
import { type Numbered, numbersOf } from './numbers'
import { type SiteRow, siteRow } from './site-row'

/** Rows as the events alone give them, stream by stream. */
export type Derived =
  | { readonly kind: 'contact'; readonly row: ContactRow }
  | { readonly kind: 'site'; readonly row: SiteRow }
  | { readonly kind: 'case'; readonly id: string; readonly rows: CaseRows; readonly numbered: readonly Numbered[] }

/** What the views must hold: contacts and sites first, since cases show their names. */
export async function* deriveViews(db: Kysely<Database>, loreOf: LoreOf): AsyncGenerator<Derived> {
  const organisation = await organisationOf(db)
  const around = { zone: homeZone(organisation), lore: loreOf(organisation.deadlines) }
  const contacts = new Map<string, ContactRow>()
  for (const row of await contactRows(db)) {
    contacts.set(row.id, row)
    yield { kind: 'contact', row }
  }
  for (const { id } of await listStreams(db, 'site')) {
    const state = foldSite(siteId.parse(id), await loadStream(db, id))
    if (state) yield { kind: 'site', row: siteRow(state) }
  }
  for (const { id } of await listStreams(db, 'case')) {
    const events = await loadStream(db, id)
    const state = foldCase(caseId.parse(id), events)
    if (!state) continue
    const texts = await textsOf(
      db,
      Object.values(state.pieces).map(({ attachment }) => attachment)
    )
    const rows = caseRows(state, events, (contact) => contacts.get(contact), around, texts)
    yield { kind: 'case', id, rows, numbered: numbersOf(state) }
  }
}

/** All of them at once: a contact that was merged shows what another stream says. */
async function contactRows(db: Kysely<Database>): Promise<readonly ContactRow[]> {
  const states = new Map<ContactId, ContactState>()
  for (const { id } of await listStreams(db, 'contact')) {
    const state = foldContact(contactId.parse(id), await loadStream(db, id))
    if (state) states.set(state.id, state)
  }
  const rows: ContactRow[] = []
  for (const state of states.values()) rows.push(contactRow(state, await lastOf(state, async (id) => states.get(id))))
  return rows
}

async function organisationOf(db: Kysely<Database>) {
  const [listed] = await listStreams(db, 'organisation')
  return foldOrganisation(listed ? await loadStream(db, listed.id) : [])
}
