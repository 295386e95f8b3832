import { type CaseCommandInput, caseCommand } from '../../../src-shared/domain/case/commands'
import { cascadeOf } from '../../../src-shared/domain/case/defects/cascade'
import { supplierStepOf } from '../../../src-shared/domain/case/defects/ladders'
import { picturesToShow } from '../../../src-shared/domain/case/defects/pictures'
import { isEnded } from '../../../src-shared/domain/case/stages'
import type { CaseState } from '../../../src-shared/domain/case/state'
import { trackOf } from '../../../src-shared/domain/case/state/defects'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { type Refusal, refusal } from '../../../src-shared/domain/common/refusal'
import type { SiteState } from '../../../src-shared/domain/site/evolve'
import type { CaseId, ContactId, DefectId } from '../../../src-shared/lib/ids'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { ok, type Result } from '../../../src-shared/lib/result'
import { translator } from '../../../src-shared/texts/translator'
import type { Streams } from '../streams/streams'
import type { Acting } from './acting'
import { openCase } from './capture-case'
import { type CaseCode, doCase } from './execute-case'
import { inOneWrite, type Outcome, type Work } from './work'

/** What one contractor is notified of, and by when he is to repair it. */
export interface AskedShare {
  readonly contractor: ContactId
  readonly defects: readonly DefectId[]
  readonly due?: PlainDate | undefined
}

export interface NotifiedShare {
  readonly contractor: ContactId
  readonly case: CaseId
  /** Opened now, not one that was there. */
  readonly opened: boolean
  readonly due?: PlainDate | undefined
}

/**
 * Notifies several contractors of their defects of a client's case, in one transaction: each has a case of ours against
 * him, that which is open or a new one, with the defects and their communicable photographs. Of the client's case nothing
 * else goes there: neither who the client is, nor what he wrote, nor the case's title.
 */
export function notifyContractors(
  acting: Acting,
  id: CaseId,
  shares: readonly AskedShare[]
): Promise<Outcome<readonly NotifiedShare[], CaseCode | 'no-such-case'>> {
  return inOneWrite<readonly NotifiedShare[], CaseCode | 'no-such-case'>(acting, async (work) => {
    const done: NotifiedShare[] = []
    for (const share of shares) {
      const notified = await notifyOne(work, id, share)
      if (!notified.ok) return notified
      done.push(notified.value)
    }
    return ok(done)
  })
}

async function notifyOne(
  work: Work,
  id: CaseId,
  { contractor, defects, due }: AskedShare
): Promise<Result<NotifiedShare, Refusal<CaseCode | 'no-such-case'>>> {
  const { state } = await work.streams.cases.load(work.trx, id)
  if (!state) return refusal('no-such-case')
  const site = state.site && (await work.streams.sites.load(work.trx, state.site)).state
  const theirs = cascadeOf(state, site?.lots ?? []).shares.find((one) => one.contractor === contractor)
  if (defects.some((one) => !theirs?.defects.includes(one))) return refusal('defect-unknown')
  const known = await claimAgainst(work.streams, work.trx, state, contractor)
  const claim = known ? ok(known) : await openClaim(work, id, { state, site, contractor, count: defects.length })
  if (!claim.ok) return claim
  if (!state.parties.some(({ contact }) => contact === contractor)) {
    const party = { contact: contractor, role: 'subcontractor', status: 'professional' } as const
    const linked = await run(work, id, { type: 'link-party', ...party })
    if (!linked.ok) return linked
  }
  for (const defect of defects) {
    const given = await handOn(work, state, defect, claim.value)
    if (!given.ok) return given
  }
  const told = await notifyThere(work, id, claim.value, { contractor, defects, due })
  if (!told.ok) return told
  const notified = await run(work, id, {
    ...{ type: 'notify-defects', defects: [...defects], to: contractor, case: claim.value },
    ...(due && { due })
  })
  return notified.ok ? ok({ contractor, case: claim.value, opened: !known, ...(due && { due }) }) : notified
}

/** Our own open case against a contractor that stands beside a client's. */
export async function claimAgainst(
  streams: Streams,
  db: Parameters<Streams['cases']['load']>[0],
  { links }: CaseState,
  contractor: ContactId
): Promise<CaseId | undefined> {
  for (const { case: other, relation } of links) {
    if (relation !== 'downstream' && relation !== 'mirror') continue
    const { state } = await streams.cases.load(db, other)
    if (state?.direction !== 'we-claim' || isEnded(state.stage)) continue
    if (state.parties.some(({ contact }) => contact === contractor)) return other
  }
  return undefined
}

interface Claim {
  readonly state: CaseState
  readonly site: SiteState | undefined
  readonly contractor: ContactId
  readonly count: number
}

async function openClaim(
  work: Work,
  id: CaseId,
  { state, site, contractor, count }: Claim
): Promise<Result<CaseId, Refusal<CaseCode>>> {
  const t = translator(state.language)
  const where = site?.site.name ?? ''
  const opening = {
    ...{ visibility: 'internal' as const, attachments: [], wanted: '' },
    title: where === '' ? t('cascade.title') : t('cascade.title.at', { site: where }),
    summary: t('cascade.summary', { count }),
    ...{ direction: 'we-claim' as const, channel: 'letter' as const, disputeType: 'works' as const },
    ...{ department: state.department, priority: state.priority, language: state.language },
    since: { kind: 'unknown' as const },
    ...(state.site && { site: state.site })
  }
  const opened = await openCase(work, { role: 'subcontractor', status: 'professional', opening }, contractor)
  if (!opened.ok) return opened
  const linked = await run(work, opened.value.id, { type: 'link', case: id, relation: 'upstream' })
  return linked.ok ? ok(opened.value.id) : linked
}

/** A defect as the case against its contractor names it; one that was handed on before is there already. */
async function handOn(
  work: Work,
  state: CaseState,
  id: DefectId,
  claim: CaseId
): Promise<Result<unknown, Refusal<CaseCode>>> {
  const defect = state.defects.find((one) => one.id === id)
  const track = state.tracks.find((one) => one.defect === id)
  if (!defect?.sorted || track?.supplier.some((step) => step.case === claim)) return ok(undefined)
  const shown = picturesToShow(Object.values(state.pieces), defect, state.entries)
  const attachments: Attachment[] = shown.map(({ attachment }) => attachment)
  const { kind, place, text, trade } = defect
  const happened = state.entries[defect.entry]?.happened
  return run(work, claim, {
    ...{ type: 'observe-defect', kind, place, text, attachments, visibility: 'communicable' },
    source: { case: state.id, defect: id },
    ...(trade !== undefined && { trade }),
    ...(happened && { happened })
  })
}

/** His own case knows from when he is asked, so that what he does about it is recorded there as well. */
async function notifyThere(
  work: Work,
  id: CaseId,
  claim: CaseId,
  { contractor, defects, due }: AskedShare
): Promise<Result<unknown, Refusal<CaseCode>>> {
  const { state } = await work.streams.cases.load(work.trx, claim)
  if (!state) return ok(undefined)
  const asked = state.defects.filter(
    ({ id: there, source }) =>
      source?.case === id &&
      defects.includes(source.defect) &&
      typeof supplierStepOf(trackOf(state, there), 'notify', contractor) === 'string'
  )
  if (asked.length === 0) return ok(undefined)
  const theirs = asked.map((one) => one.id)
  return run(work, claim, { type: 'notify-defects', defects: theirs, to: contractor, ...(due && { due }) })
}

async function run(work: Work, id: CaseId, input: CaseCommandInput): Promise<Result<undefined, Refusal<CaseCode>>> {
  const done = await doCase(work, id, caseCommand.parse(input))
  return done.ok ? ok(undefined) : done
}
