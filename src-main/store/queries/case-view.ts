import type { Kysely } from 'kysely'
import { basisOf } from '../../../src-shared/domain/case/deadlines/basis'
import { isAcknowledged } from '../../../src-shared/domain/case/decide/stages'
import { recourseGates, stageGates } from '../../../src-shared/domain/case/gates'
import { openSteps } from '../../../src-shared/domain/case/next-step'
import { caseParts } from '../../../src-shared/domain/case/parts'
import { planDaysOf } from '../../../src-shared/domain/case/plans/plan-days'
import { replyTo } from '../../../src-shared/domain/case/reply'
import { isEnded, recourses, stagesOf } from '../../../src-shared/domain/case/stages'
import type { CaseState } from '../../../src-shared/domain/case/state'
import { conflictsIn } from '../../../src-shared/domain/case/versions'
import { knownDay } from '../../../src-shared/domain/common/happened'
import type { Contact } from '../../../src-shared/domain/contact/contact'
import { dateOfPiece, listedPieces, standInsFor } from '../../../src-shared/domain/dossier/exhibits'
import { inNumberOrder, listNumbers } from '../../../src-shared/domain/dossier/list-numbers'
import type { Site } from '../../../src-shared/domain/site/events'
import { inOrder } from '../../../src-shared/domain/site/lots'
import { standingZones } from '../../../src-shared/domain/site/zones'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import type { CaseId, EventId, SiteId } from '../../../src-shared/lib/ids'
import { dayOf, type TimeZone } from '../../../src-shared/lib/plain-date'
import { homeZone } from '../streams/home-zone'
import type { Streams } from '../streams/streams'
import type { Database } from '../tables/database'
import { placesOf } from '../transfer/letters-away'
import { namesakesOf } from '../transfer/references'
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
function gatesOf(state: CaseState, zone: TimeZone): CaseView['gates'] {
  const stages = isEnded(state.stage) ? (['reopened'] as const) : stagesOf(state).filter((to) => to !== 'reopened')
  return {
    stages: stages.filter((to) => to !== state.stage).map((to) => ({ to, needs: [...stageGates(state, to, zone)] })),
    recourses: recourses
      .filter((to) => to !== state.recourse)
      .map((to) => ({ to, needs: [...recourseGates(state, to, zone)] }))
  }
}

/** What its deadlines rest on: the window works out by it what the case calls for. */
function deadlinesOf(state: CaseState, zone: TimeZone): CaseView['deadlines'] {
  const { roles, happened, ...basis } = basisOf(state, zone)
  return {
    basis: { ...basis, roles: [...roles], happened: [...happened] },
    anchors: state.anchors,
    happenings: state.happenings.map((one) => ({ ...one, entries: [...one.entries] })),
    list: state.deadlines.map((one) => ({ ...one, was: [...one.was] })),
    declined: [...state.declined]
  }
}

function plansOf(state: CaseState, zone: TimeZone): CaseView['plans'] {
  const runs = state.plans.map((one) => {
    const { plan, anchor, steps } = planDaysOf(state, one, zone)
    const days = steps.map(({ task, ...day }) => ({ ...day, ...(task && { task: task.id }) }))
    const byHand = plan.anchor !== undefined
    return { id: plan.id, entry: plan.entry, name: plan.name, from: plan.plan.anchor, anchor, byHand, steps: days }
  })
  return { opened: knownDay(state.openedHow, zone), runs }
}

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

function versionsOf({ versions }: CaseState): CaseView['versions'] {
  return caseParts.flatMap((part) =>
    versions[part].length > 1 ? versions[part].map(({ id, value }) => ({ part, id, value })) : []
  )
}

/** What is recorded of the work on a case, as the state holds it. */
function caseworkOf(state: CaseState) {
  const { identifiers, remedies, checklist, requests, pins, exposures, conducts, interests } = state
  const { facts, grievances, received, insolvencies, heard, triage, agreed, snoozed, entries } = state
  const acknowledged = isAcknowledged(state)
  const reply = replyTo(state, acknowledged)
  return {
    identifiers: [...identifiers],
    remedies: [...remedies],
    checklist: { ...checklist, there: [...checklist.there], notThere: [...checklist.notThere] },
    requests: requests.map((one) => ({ ...one, items: [...one.items] })),
    pins: [...pins],
    exposures: [...exposures],
    conducts: [...conducts],
    interests: [...interests],
    facts: facts.map((fact) => ({
      ...fact,
      proofs: [...fact.proofs],
      visibility: entries[fact.entry]?.visibility ?? 'internal'
    })),
    grievances: grievances.map((one) => ({
      ...one,
      facts: [...one.facts],
      visibility: entries[one.entry]?.visibility ?? 'internal'
    })),
    received: [...received],
    insolvencies: [...insolvencies],
    tracks: tracksOf(state),
    retentions: [...state.retentions],
    ...(heard && { heard: { ...heard, needs: [...heard.needs] } }),
    ...(triage && { triage: { ...triage, immediate: [...triage.immediate] } }),
    ...(agreed && { agreed }),
    acknowledged,
    ...(reply && { reply }),
    ...(snoozed && { snoozed })
  }
}

/** Each step with the day it was taken, as its entry has it. */
function tracksOf({ tracks, entries }: CaseState): CaseView['tracks'] {
  const when = (entry: EventId) => entries[entry]?.happened ?? { kind: 'unknown' as const }
  return tracks.map(({ defect, client, supplier, answers, costs }) => ({
    defect,
    client: client.map((step) => ({ ...step, when: when(step.entry) })),
    supplier: supplier.map((step) => ({ ...step, when: when(step.entry) })),
    answers: answers.map((one) => ({ ...one, when: when(one.entry) })),
    costs: [...costs]
  }))
}

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

function onSiteOf({ defects, visits, reports, entries }: CaseState): Pick<CaseView, 'defects' | 'visits' | 'reports'> {
  return {
    reports: reports.map((report) => ({
      ...report,
      defects: [...report.defects],
      liftings: report.liftings && [...report.liftings],
      handed: report.handed.map((copy) => ({
        ...copy,
        when: entries[copy.entry]?.happened ?? { kind: 'unknown' as const }
      }))
    })),
    visits: visits.map((visit) => ({ ...visit, persons: [...visit.persons], met: [...visit.met] })),
    defects: defects.map((defect) => ({
      ...defect,
      ...(defect.pieces && { pieces: [...defect.pieces] }),
      added: defect.added.map(({ entry, pieces }) => ({ entry, pieces: [...pieces] })),
      happened: entries[defect.entry]?.happened ?? { kind: 'unknown' },
      visibility: entries[defect.entry]?.visibility ?? 'internal'
    }))
  }
}

function listsOf({ lists }: CaseState): CaseView['lists'] {
  return lists.flatMap(({ id, sender, title, indexes }) => {
    const last = indexes.at(-1)
    if (!last) return []
    const told = indexes.map(({ entry, label, dated, file, read, others, lines }) => ({
      ...{ entry, label, file, read, others, ours: lines.length },
      ...(dated && { dated })
    }))
    return [{ id, sender, title, indexes: told, mapping: last.mapping, lots: last.lots, lines: [...last.lines] }]
  })
}

function piecesOf({ pieces, entries }: CaseState): CaseView['pieces'] {
  return Object.values(pieces).map(({ attachment, entry, title }) => ({
    attachment,
    entry,
    ...(title !== undefined && { title }),
    visibility: entries[entry]?.visibility ?? 'internal'
  }))
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
function exhibitsOf(state: CaseState, zone: TimeZone): CaseView['exhibits'] {
  const numbers = listNumbers(state, zone)
  const standIn = standInsFor(state, 'other-party')
  const enclosed = state.letters.flatMap(({ number: letter, exhibits = [] }) =>
    exhibits.map(({ piece, number }) => ({ piece: standIn(piece), letter, number }))
  )
  return inNumberOrder(listedPieces(state, zone), numbers).map((piece) => {
    const { id } = piece.attachment
    const number = numbers.get(id)
    const original = state.originals[id] ?? ''
    const given = state.handedOver.flatMap(({ variant, to, exhibits }) =>
      exhibits.flatMap((one) => (one.piece === id ? [{ variant, ...(to && { to }), number: one.number }] : []))
    )
    const letters = enclosed.flatMap(({ piece: one, ...by }) => (one === id ? [by] : []))
    return { piece: id, ...(number && { number }), ...dateOfPiece(state, piece), original, given, letters }
  })
}

/** A linked case that this vault does not hold is left out. */
async function linksOf(db: Kysely<Database>, { links }: CaseState): Promise<CaseView['links']> {
  const found: CaseView['links'] = []
  for (const link of links) {
    const row = await readCaseRow(db, link.case)
    if (row) found.push({ relation: link.relation, row })
  }
  return found
}
