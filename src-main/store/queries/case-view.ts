import type { Kysely } from 'kysely'
import { openSteps } from '../../../src-shared/domain/case/next-step'
import type { CaseState } from '../../../src-shared/domain/case/state'
import { conflictsIn } from '../../../src-shared/domain/case/versions'
import { knownDay } from '../../../src-shared/domain/common/happened'
import type { Contact } from '../../../src-shared/domain/contact/contact'
import type { Site } from '../../../src-shared/domain/site/events'
import { inOrder } from '../../../src-shared/domain/site/lots'
import { standingZones } from '../../../src-shared/domain/site/zones'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import type { CaseId, SiteId } from '../../../src-shared/lib/ids'
import { dayOf } from '../../../src-shared/lib/plain-date'
import { homeZone } from '../streams/home-zone'
import type { Streams } from '../streams/streams'
import type { Database } from '../tables/database'
import { placesOf } from '../transfer/letters-away'
import { namesakesOf } from '../transfer/references'
import {
  caseworkOf,
  deadlinesOf,
  exhibitsOf,
  gatesOf,
  listsOf,
  onSiteOf,
  piecesOf,
  plansOf,
  versionsOf
} from './case-parts'
import { caseRowColumns, toCaseRow } from './case-row'
import { layersElsewhere } from './layers'

/** A case whole but for its timeline; undefined when there is none of this id. */
export async function readCase(db: Kysely<Database>, streams: Streams, id: CaseId): Promise<CaseView | undefined> {
  const { state } = await streams.cases.load(db, id)
  const row = await readCaseRow(db, id)
  if (!state || !row) return undefined
  const zone = homeZone((await streams.organisation(db)).state)
  const site = state.site && (await readSite(db, state.site))
  return {
    row,
    summary: state.summary,
    wanted: state.wanted,
    since: state.since,
    language: state.language,
    parties: await partiesOf(db, state),
    steps: [...openSteps(state, zone)],
    promises: [...state.promises],
    tasks: state.tasks.map(({ was, doneIn: _entry, ...task }) => ({ ...task, ...(was && { was: [...was] }) })),
    // What they say is on their paper: the window asks for it where a second one is written.
    letters: state.letters.map(({ words: _words, exhibits: _exhibits, ...letter }) => letter),
    submitted: await submittedOf(db, state),
    fileTexts: state.fileTexts.map(({ to, ...one }) => ({ ...one, to: [...to] })),
    ...onSiteOf(state),
    ...(await plansOfSite(db, streams, state)),
    reached: state.reached.map(({ stage, happened, recordedAt }) => ({
      stage,
      on: knownDay(happened, zone) ?? dayOf(recordedAt, zone)
    })),
    lists: listsOf(state),
    pieces: piecesOf(state),
    layers: await layersOnPictures(db, streams, state),
    exhibits: exhibitsOf(state, zone),
    links: await linksOf(db, state),
    gates: gatesOf(state, zone),
    deadlines: deadlinesOf(state, zone),
    plans: plansOf(state, zone),
    conflicts: [...conflictsIn(state)],
    formerReferences: [...state.formerReferences],
    namesakes: row.mergedInto ? [] : await comparedNamesakes(db, streams, state),
    versions: versionsOf(state),
    ...caseworkOf(state),
    ...(state.amount && { amount: state.amount }),
    ...(site && { site })
  }
}

/** What lies in the signature book, and on which machine. */
async function submittedOf(db: Kysely<Database>, { submitted }: CaseState): Promise<CaseView['submitted']> {
  const found: CaseView['submitted'] = []
  for (const { seen: _seen, handedIn, ...one } of submitted) {
    const { id: letter, ...shown } = one
    found.push({ ...shown, letter, places: await placesOf(db, { id: letter, handedIn }) })
  }
  return found
}

/** What each step a person may take from here should rest on. */
/** What its deadlines rest on: the window works out by it what the case calls for. */
/** The cases that go by one reference, this one first, with what tells them apart; none where it is alone. */
async function comparedNamesakes(
  db: Kysely<Database>,
  streams: Streams,
  state: CaseState
): Promise<CaseView['namesakes']> {
  const others = await namesakesOf(db, state.id, state.reference)
  if (others.length === 0) return []
  const found: CaseView['namesakes'] = []
  for (const id of [state.id, ...others.map((one) => one.id)]) {
    const one = (await streams.cases.load(db, id)).state
    const row = await readCaseRow(db, id)
    if (!one || !row) continue
    const by = one.versions.stage[0]?.by
    const letters = one.letters.map(({ number }) => number)
    found.push({ row, summary: one.summary, ...(by && { by }), letters })
  }
  return found
}

/** What is recorded of the work on a case, as the state holds it. */
/** Each step with the day it was taken, as its entry has it. */
export async function readCaseRow(db: Kysely<Database>, id: CaseId): Promise<CaseRow | undefined> {
  const row = await db.selectFrom('view_cases').select(caseRowColumns).where('id', '=', id).executeTakeFirst()
  return row && toCaseRow(row)
}

async function readSite(db: Kysely<Database>, id: SiteId): Promise<CaseView['site']> {
  const row = await db.selectFrom('view_sites').select('site').where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const site: Site = JSON.parse(row.site)
  return { id, site }
}

/** The lots, zones and plans of the case's site, and on which of them each defect has its place. */
async function plansOfSite(
  db: Kysely<Database>,
  streams: Streams,
  { site, pinned }: CaseState
): Promise<Pick<CaseView, 'pinned' | 'sitePlans' | 'siteLots' | 'siteZones'>> {
  const known = site ? (await streams.sites.load(db, site)).state : undefined
  const plans = known?.plans ?? []
  const sitePlans = plans.flatMap(({ id, level, withdrawn }) => (withdrawn ? [] : [{ id, level }]))
  return {
    sitePlans,
    siteLots: inOrder(known?.lots ?? []).flatMap(({ id, number, name, contractor, withdrawn }) =>
      withdrawn ? [] : [{ id, number, name, ...(contractor && { contractor }) }]
    ),
    siteZones: standingZones(known).map(({ seen: _seen, withdrawn: _withdrawn, ...zone }) => zone),
    pinned: pinned.flatMap(({ defect, plan }) => {
      const found = sitePlans.find(({ id }) => id === plan)
      return found ? [{ defect, plan, level: found.level }] : []
    })
  }
}

/** A party whose contact this vault does not hold is left out. */
async function partiesOf(db: Kysely<Database>, { parties }: CaseState): Promise<CaseView['parties']> {
  if (parties.length === 0) return []
  const rows = await db
    .selectFrom('view_contacts')
    .select(['id', 'contact'])
    .where('id', 'in', [...new Set(parties.map((party) => party.contact))])
    .execute()
  const contacts = new Map(
    rows.map((row) => {
      const contact: Contact = JSON.parse(row.contact)
      return [row.id, contact]
    })
  )
  return parties.flatMap((party) => {
    const details = contacts.get(party.contact)
    return details ? [{ ...party, details }] : []
  })
}

async function layersOnPictures(db: Kysely<Database>, streams: Streams, state: CaseState): Promise<CaseView['layers']> {
  const elsewhere = await layersElsewhere(db, streams, state)
  const named = Object.values(state.pieces).map(({ attachment }) => attachment.id)
  return named.flatMap((piece) => {
    const layer = { piece, own: state.annotations[piece] ?? [], elsewhere: elsewhere.get(piece) ?? [] }
    return layer.own.length + layer.elsewhere.length > 0 ? [layer] : []
  })
}

/** The pieces in the order of the list, with their numbers in it and those they left under. */
/** A linked case that this vault does not hold is left out. */
async function linksOf(db: Kysely<Database>, { links }: CaseState): Promise<CaseView['links']> {
  const found: CaseView['links'] = []
  for (const link of links) {
    const row = await readCaseRow(db, link.case)
    if (row) found.push({ relation: link.relation, row })
  }
  return found
}
