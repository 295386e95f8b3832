import type { Transaction } from 'kysely'
import type { LoreOf } from '../../../src-shared/domain/case/deadlines/lore'
import type { ReadLane } from '../../../src-shared/domain/exchange/read-lanes'
import type { OrganisationState } from '../../../src-shared/domain/organisation/state'
import { type CaseId, type ContactId, caseId, contactId, siteId } from '../../../src-shared/lib/ids'
import { ok, type Result } from '../../../src-shared/lib/result'
import { eraseAttachments } from '../attachments/erase-attachments'
import type { AttachmentRoom } from '../attachments/room'
import { homeZone } from '../streams/home-zone'
import { type Streams, streamsOf } from '../streams/streams'
import type { Database } from '../tables/database'
import type { WriteRefusal } from '../unit-of-work'
import type { Vault } from '../vault/vault'
import type { Around } from '../views/agenda-rows'
import { projectCase } from '../views/project-case'
import { projectContact } from '../views/project-contact'
import { projectSite } from '../views/project-site'
import { rebuildViews } from '../views/rebuild'
import { inFoldingOrder } from './collect'
import { insertEntries } from './insert-entries'
import { appendedAt, caseOnwards, type Onwards } from './onwards'
import { casesNaming, reprojectCase } from './reproject'
import { newsOf, type StreamNews } from './survey-news'

export interface Taking {
  readonly vault: Vault
  readonly room: Pick<AttachmentRoom, 'folders'>
  readonly loreOf: LoreOf
  /** Whether a file can be tied to its event: it was taken in before, or just now. */
  readonly isThere: (file: string) => boolean
  /** What else is noted of the package, in the same transaction. */
  readonly note: (trx: Transaction<Database>) => Promise<void>
}

/** Takes what a package brings in one transaction: entries, lanes, tip, erasures, views. Twice changes nothing. */
export function takeNews(
  taking: Taking,
  lanes: readonly ReadLane[]
): Promise<Result<readonly StreamNews[], WriteRefusal>> {
  const { vault, room, isThere } = taking
  return vault.write<readonly StreamNews[], never>(async (trx, unit) => {
    const streams = streamsOf(vault)
    const before = await streams.organisation(trx)
    const news = await newsOf(trx, vault.machine, lanes)
    const brought = news.filter(({ entries }) => entries.length > 0)
    const entries = brought.flatMap((one) => one.entries).toSorted((a, b) => inFoldingOrder(a.header, b.header))
    const growth = brought.flatMap((one) =>
      one.lanes.flatMap(({ lane, news: grown }) =>
        grown.kind === 'news' && grown.entries.length > 0 ? [{ lane: lane.lane, entries: grown.entries }] : []
      )
    )
    await taking.note(trx)
    const going = await goingOn(trx, streams, brought)
    const { erased, positions } = await insertEntries(trx, growth, entries, isThere)
    await eraseAttachments(trx, unit, room, erased)
    const { state: organisation } = await streams.organisation(trx)
    const around = { zone: homeZone(organisation), lore: taking.loreOf(organisation.deadlines) }
    // Another home zone moves due days and the order of entries, other rules the dates that cases call for.
    const otherRules = !sameRules(organisation, before.state)
    if (homeZone(organisation) !== homeZone(before.state) || otherRules) await rebuildViews(trx, taking.loreOf)
    else {
      // What is erased may stand anywhere in a case.
      const kept = await project(
        trx,
        { streams, news: brought, going: erased.length > 0 ? new Map() : going, positions },
        around
      )
      unit.afterCommit(() => {
        for (const [id, { head, after }] of kept) streams.cases.keep(id, { head, state: after })
      })
    }
    return ok(news)
  })
}

const sameRules = ({ deadlines: one }: OrganisationState, { deadlines: other }: OrganisationState): boolean =>
  JSON.stringify([one?.rules, one?.lead]) === JSON.stringify([other?.rules, other?.lead])

/** Cases held as they go on: the others are folded again once their entries are written. */
const MOST_GOING = 500

async function goingOn(
  trx: Transaction<Database>,
  streams: Streams,
  news: readonly StreamNews[]
): Promise<ReadonlyMap<CaseId, Onwards>> {
  const going = new Map<CaseId, Onwards>()
  for (const { kind, id: stream, fresh, entries } of news) {
    if (kind !== 'case' || fresh || going.size === MOST_GOING) continue
    const id = caseId.parse(stream)
    const onwards = await caseOnwards(trx, streams, id, entries)
    if (onwards) going.set(id, onwards)
  }
  return going
}

interface Projecting {
  readonly streams: Streams
  readonly news: readonly StreamNews[]
  readonly going: ReadonlyMap<CaseId, Onwards>
  readonly positions: ReadonlyMap<string, number>
}

/**
 * Brings the views of what changed up to date: contacts and sites first, since cases show their names. Entries that come
 * after all of those of their case are added as if they had been recorded here; of any other case every row is written anew.
 * @returns the cases that went on
 */
async function project(
  trx: Transaction<Database>,
  { streams, news, going, positions }: Projecting,
  around: Around
): Promise<ReadonlyMap<CaseId, Onwards>> {
  const idsOf = (kind: string) => news.flatMap((one) => (one.kind === kind ? [one.id] : []))
  const contacts = idsOf('contact').map((id) => contactId.parse(id))
  const stateOf = async (id: ContactId) => (await streams.contacts.load(trx, id)).state
  for (const id of contacts) {
    const state = await stateOf(id)
    if (state) await projectContact(trx, state, stateOf)
  }
  for (const id of idsOf('site').map((one) => siteId.parse(one))) {
    const { state } = await streams.sites.load(trx, id)
    if (state) await projectSite(trx, state)
  }
  const named = new Set(await casesNaming(trx, contacts))
  for (const id of named) await reprojectCase(trx, streams, id, around)
  const went = new Map<CaseId, Onwards>()
  for (const id of idsOf('case').map((one) => caseId.parse(one))) {
    if (named.has(id)) continue
    const onwards = going.get(id)
    const appended = onwards && appendedAt(onwards, positions)
    if (onwards && appended) {
      await projectCase(trx, { ...onwards, appended }, around)
      went.set(id, onwards)
    } else await reprojectCase(trx, streams, id, around)
  }
  return went
}
