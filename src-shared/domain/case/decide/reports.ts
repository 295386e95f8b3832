import { reportId } from '../../../lib/ids'
import type { PlainDate } from '../../../lib/plain-date'
import { ok, type Result } from '../../../lib/result'
import { refusal } from '../../common/refusal'
import { mayReceive } from '../../common/visibility'
import type { CommandOf } from '../commands'
import { clientStepOf } from '../defects/ladders'
import type { CaseEvent } from '../events'
import type { ReceptionDecision } from '../events/reports'
import type { CaseFacts } from '../facts'
import type { CaseRefusal, Decision } from '../refusals'
import type { CaseState } from '../state'
import { trackOf } from '../state/defects'
import type { SignedReport } from '../state/reports'
import { paperOfReport, papersOf } from '../visits/papers'
import { withAnchors } from './deadlines'
import { consequence, entry } from './entry'
import { answered, checkLifting } from './liftings'
import { type AskedReport, replacedBy, standingReports as standing } from './standing-reports'

type Checked = Result<undefined, CaseRefusal>

/** Whether all the works are accepted: only then do the guarantees start (C. civ. art. 1792-4-1, 1792-6). */
export const acceptsAll = (decision: ReceptionDecision | undefined): boolean =>
  decision === 'without-reserves' || decision === 'with-reserves'

/** What a report of this kind must have; asked before it is put on paper. */
export function checkReport(state: CaseState, asked: AskedReport, today: PlainDate): Checked {
  const visit = state.visits.find(({ id }) => id === asked.visit)
  if (!visit) return refusal('visit-unknown')
  if (asked.on > today) return refusal('happened-in-future')
  const paper = paperOfReport[asked.kind]
  const answer = papersOf({ ...visit, outcome: visit.ended?.outcome }).find((one) => one.paper === paper)
  if (!answer?.may) return refusal('report-not-theirs')
  const signed = checkSignatories(answer.signatories, asked)
  if (!signed.ok) return signed
  const absent = asked.absent?.some(({ name }) => visit.persons.some((one) => one.name === name))
  if (absent) return refusal('absent-present')
  if (asked.reduction && asked.kind !== 'reception') return refusal('report-decides-nothing')
  const listed = checkListed(state, asked)
  if (!listed.ok) return listed
  if (asked.kind === 'lifting') return checkLifting(state, asked)
  return asked.kind === 'reception' ? checkReception(state, asked) : withoutDecision(asked)
}

/** A visit decides nothing. */
const withoutDecision = ({ decision, delay, liftings }: AskedReport): Checked =>
  decision === undefined && delay === undefined && liftings === undefined
    ? ok(undefined)
    : refusal('report-decides-nothing')

function checkSignatories(
  present: ReturnType<typeof papersOf>[number]['signatories'],
  { kind, signatories }: AskedReport
): Checked {
  const signing = signatories.flatMap((one) => {
    const known = present.find(({ name, capacity }) => name === one.name && capacity === one.capacity)
    return one.how === 'unsigned' && known ? [] : [known?.signing]
  })
  if (signing.some((one) => one === undefined)) return refusal('signatory-unknown')
  if (signing.some((one) => one === 'may-not')) return refusal('signatory-may-not')
  if (kind === 'reception' && !signing.includes('accepts')) return refusal('reception-unsigned')
  if (kind === 'lifting' && !signing.includes('lifts')) return refusal('lifting-unsigned')
  return signing.length > 0 ? ok(undefined) : refusal('report-unsigned')
}

/** What is handed to the client names only what he may see, and says what it is. */
function checkListed(state: CaseState, { defects }: AskedReport): Checked {
  for (const id of defects) {
    const defect = state.defects.find((one) => one.id === id)
    if (!defect) return refusal('defect-unknown')
    const { number } = defect
    if (!defect.sorted) return refusal('defect-not-sorted', { number })
    if (!mayReceive('client', state.entries[defect.entry]?.visibility ?? 'internal'))
      return refusal('defect-internal', { number })
  }
  return ok(undefined)
}

/** Whether a lower price says how much, for what, and by what the contract allows it. */
export const wholeReduction = ({ amount, text, clause }: NonNullable<AskedReport['reduction']>): boolean =>
  amount.cents > 0 && text.trim() !== '' && clause.trim() !== ''

function checkReception(state: CaseState, asked: AskedReport): Checked {
  const { decision, defects, text, reduction } = asked
  if (decision === undefined) return refusal('decision-missing')
  if (decision === 'with-reserves' && defects.length === 0) return refusal('report-without-defects')
  if (decision === 'without-reserves' && defects.length > 0) return refusal('report-with-defects')
  if (decision === 'partial' && text === '') return refusal('part-missing')
  if (reduction && decision === 'refused') return refusal('reduction-of-refused')
  if (reduction && !wholeReduction(reduction)) return refusal('reduction-incomplete')
  const replaced = replacedBy(state, asked)
  const known = standing(state).some((one) => acceptsAll(one.decision) && one.id !== replaced?.id)
  return known && acceptsAll(decision) ? refusal('reception-known') : ok(undefined)
}

/**
 * A signed report, and what follows from it by law: a reception of all the works starts the guarantees on its day
 * (C. civ. art. 1792-6) and makes reserves of what it lists. A visit, a partial reception or a refusal start nothing.
 */
export function signReport(state: CaseState, command: CommandOf<'sign-report'>, facts: CaseFacts): Decision {
  const checked = checkReport(state, command, facts.today)
  if (!checked.ok) return checked
  const { kind, visit, decision, on, defects, liftings, delay, text, signatories, document, scan } = command
  const { reduction, absent = [] } = command
  const pieces = new Set<string>([...Object.keys(state.pieces), ...command.attachments.map(({ id }) => id)])
  const named = [document, scan, ...(liftings ?? []).flatMap(({ before, after }) => [before, after])]
  if (named.some((one) => one !== undefined && !pieces.has(one))) return refusal('piece-unknown')
  const said = { ...command, happened: command.happened ?? ({ kind: 'day', on } as const) }
  const corrects = replacedBy(state, command)
  const originals = signatories.filter(({ how }) => how !== 'unsigned').length
  const report = reportId.parse(facts.newId())
  const signed = entry('report-signed', said, facts, {
    ...{ report, number: 1 + state.reports.length },
    ...{ kind, visit, on, defects, text, signatories, originals, document },
    ...(decision && { decision }),
    ...(liftings && { liftings }),
    ...(scan && { scan }),
    ...(delay !== undefined && { delay }),
    ...(reduction && { reduction }),
    ...(absent.length > 0 && { absent }),
    ...(corrects && { corrects: corrects.id })
  })
  const next = kind === 'lifting' ? answered(state, { ...command, report }, facts, said) : undefined
  return ok([signed, ...(next ?? following(state, command, corrects, facts, said))])
}

/** A copy that reached somebody: by whose hand it came is said by who records it. */
export function handReport(state: CaseState, command: CommandOf<'hand-report'>, facts: CaseFacts): Decision {
  const { report, to, how } = command
  if (!state.reports.some(({ id }) => id === report)) return refusal('report-unknown')
  return ok([entry('report-handed', command, facts, { report, to, how })])
}

function following(
  state: CaseState,
  { kind, on, decision, defects }: AskedReport,
  corrected: SignedReport | undefined,
  facts: CaseFacts,
  said: Parameters<typeof entry>[1]
): readonly CaseEvent[] {
  if (kind !== 'reception') return []
  const quiet: typeof said = { ...said, visibility: 'internal', attachments: [] }
  const reserved = defects.filter((id) => typeof clientStepOf(trackOf(state, id), 'reserve') === 'string')
  const accepted = acceptsAll(decision)
  const startedBefore = acceptsAll(corrected?.decision) && state.anchors.reception === corrected?.on
  const anchored = accepted
    ? withAnchors(state, { reception: on }, [], quiet, facts)
    : withAnchors(state, {}, startedBefore ? ['reception'] : [], quiet, facts)
  return [
    ...anchored.events,
    ...(decision !== 'refused' && reserved.length > 0
      ? [consequence('defects-reserved', said, facts, { defects: reserved, by: 'report', text: '' })]
      : [])
  ]
}
