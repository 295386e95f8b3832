import { z } from 'zod'
import { wholeReduction } from '../../../src-shared/domain/case/decide/reports'
import type { AskedReport } from '../../../src-shared/domain/case/decide/standing-reports'
import { shownBy } from '../../../src-shared/domain/case/defects/lifting'
import {
  absentParty,
  type LiftingAnswer,
  liftingOutcome,
  type ReportKind,
  receptionDecision,
  strokes
} from '../../../src-shared/domain/case/events/reports'
import { paperOfReport, signingOf } from '../../../src-shared/domain/case/visits/papers'
import { capacity } from '../../../src-shared/domain/case/visits/vocabulary'
import { type Attachment, attachment } from '../../../src-shared/domain/common/attachment'
import { knownDay } from '../../../src-shared/domain/common/happened'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { money } from '../../../src-shared/lib/money'
import { instant, type PlainDate, plainDate, type TimeZone } from '../../../src-shared/lib/plain-date'
import { beforeOf } from '../../components/defects/before-of'
import type { Visit } from './visit-screen'

/** Somebody present, and how far his signature is. */
const signingSoFar = z.object({
  name: z.string(),
  capacity,
  how: z.enum(['screen', 'paper', 'unsigned']),
  strokes,
  at: instant.optional(),
  /** What the paper said when the hand drew: a paper that says something else since is signed again. */
  saw: z.string().optional()
})
export type SigningSoFar = z.infer<typeof signingSoFar>

const reductionSoFar = z.object({ amount: money.optional(), text: z.string(), clause: z.string() })
export type ReductionSoFar = z.infer<typeof reductionSoFar>

const answerSoFar = z.object({ outcome: liftingOutcome, text: z.string(), after: attachment.optional() })
export type AnswerSoFar = z.infer<typeof answerSoFar>

/** A paper of a visit before it is recorded: kept on the disk as it is filled in, its signatures too. */
export const reportForm = z.object({
  decision: receptionDecision,
  on: plainDate.optional(),
  delay: z.string(),
  /** Open as soon as it is there, however little it says yet. */
  reduction: reductionSoFar.optional(),
  absent: z.array(absentParty).default([]),
  text: z.string(),
  /** Defects that the paper leaves out. */
  left: z.array(z.string()),
  signing: z.array(signingSoFar),
  /** By defect; one without an answer is not presented. */
  answers: z.record(z.string(), answerSoFar),
  scan: attachment.optional()
})
export type ReportForm = z.infer<typeof reportForm>

/** A paper that nobody has touched. */
export function emptyReport(
  view: CaseView,
  visit: Visit,
  kind: ReportKind,
  today: PlainDate,
  zone: TimeZone
): ReportForm {
  const met = visit.met.length > 0 || view.defects.some((one) => one.visit === visit.id)
  return {
    decision: met ? 'with-reserves' : 'without-reserves',
    on: knownDay(visit.begun, zone) ?? today,
    ...{ delay: '', text: '', left: [], answers: {}, absent: [] },
    signing: visit.persons.map(({ name, capacity: as }) => ({
      ...{ name, capacity: as, strokes: [] },
      how: signingOf(paperOfReport[kind], as) === 'may-not' ? 'unsigned' : 'screen'
    }))
  }
}

/** What was left, for those who are there now: who came later is added, who was taken off the list is gone. */
export function resumed(left: ReportForm, empty: ReportForm): ReportForm {
  const signing = empty.signing.map(
    (one) => left.signing.find(({ name, capacity: as }) => name === one.name && as === one.capacity) ?? one
  )
  return { ...left, signing }
}

/** The defects a paper may name: of a lifting those of the case, otherwise those photographed or met again at the visit. */
export function listable({ defects }: CaseView, { id, met }: Visit, kind: ReportKind) {
  return defects.filter(
    (one) =>
      one.sorted &&
      one.visibility === 'communicable' &&
      (kind === 'lifting' || one.visit === id || met.some(({ defect }) => defect === one.id))
  )
}

/** The answers as the paper takes them, in the order of the defects. */
function answersOf(view: CaseView, visit: Visit, { answers }: ReportForm): readonly LiftingAnswer[] {
  return listable(view, visit, 'lifting').flatMap((defect) => {
    const answer = answers[defect.id]
    if (!answer) return []
    const { outcome, text, after } = answer
    const before = after && beforeOf(view, defect)
    return [
      {
        ...{ defect: defect.id, outcome, text: text.trim() },
        ...(before && { before: before.id }),
        ...(after && { after: after.id })
      }
    ]
  })
}

/** The paper as it is asked of the main process; who has not drawn yet has a line for the hand. */
export function reportOf(
  view: CaseView,
  visit: Visit,
  kind: ReportKind,
  form: ReportForm,
  today: PlainDate
): AskedReport {
  const { decision, on = today, text, left, signing, scan, reduction, absent } = form
  const liftings = kind === 'lifting' ? answersOf(view, visit, form) : undefined
  const received = kind === 'reception'
  const met = received && decision === 'without-reserves' ? [] : listable(view, visit, kind)
  const named = met.filter(({ id }) => (liftings ? liftings.some(({ defect }) => defect === id) : !left.includes(id)))
  const delay = Number.parseInt(form.delay, 10)
  return {
    ...{ kind, visit: visit.id, on, text, defects: named.map(({ id }) => id) },
    ...(received && { decision }),
    ...(liftings && { liftings: [...liftings] }),
    ...(takesDelay(kind, form) && delay > 0 && delay <= 730 && { delay }),
    ...(takesReduction(kind, form) &&
      reduction && { reduction: { ...reduction, amount: reduction.amount ?? { cents: 0, currency: 'EUR' } } }),
    ...(absent.length > 0 && { absent }),
    signatories: signing.map(({ name, capacity: as, how, strokes: drawn, at }) => {
      if (how !== 'screen') return { name, capacity: as, how }
      return at === undefined || drawn.length === 0
        ? { name, capacity: as, how: 'paper' }
        : { name, capacity: as, how, strokes: drawn, at }
    }),
    ...(scan && handSigned(form) && { scan: scan.id })
  }
}

/** Whether a paper gives days to repair what it leaves owed. */
export function takesDelay(kind: ReportKind, { decision }: Pick<ReportForm, 'decision'>): boolean {
  return kind === 'lifting' || (kind === 'reception' && (decision === 'with-reserves' || decision === 'partial'))
}

/** Whether a lower price may stand in the place of a repair. */
export function takesReduction(kind: ReportKind, { decision }: Pick<ReportForm, 'decision'>): boolean {
  return kind === 'reception' && decision !== 'refused'
}

/** Whether somebody signs it with a pen. */
export const handSigned = ({ signing }: ReportForm): boolean => signing.some(({ how }) => how === 'paper')

/** The files that come with it. */
export function filesOf(form: ReportForm, { liftings = [], scan }: AskedReport): readonly Attachment[] {
  const taken = Object.values(form.answers).flatMap(({ after }) => after ?? [])
  return [
    ...taken.filter(({ id }) => liftings.some(({ after }) => after === id)),
    ...(form.scan && scan !== undefined ? [form.scan] : [])
  ]
}

/** What a paper says apart from its signatures: when that changes, what was drawn under it no longer stands. */
export function contentOf({ signatories: _signed, scan: _scan, ...said }: AskedReport): string {
  return JSON.stringify(said)
}

/** Why a paper cannot be recorded yet. */
export type Lack =
  | { readonly key: 'report.missing' | 'report.changed'; readonly name: string }
  | { readonly key: 'lifting.nothing-presented' | 'report.reduction.missing' }
  | { readonly key: 'lifting.missing' | 'lifting.missing-reason'; readonly number: number }

export function lackOf(view: CaseView, asked: AskedReport, { signing }: ReportForm): Lack | undefined {
  const { liftings, reduction } = asked
  if (reduction && !wholeReduction(reduction)) return { key: 'report.reduction.missing' }
  if (liftings?.length === 0) return { key: 'lifting.nothing-presented' }
  for (const answer of liftings ?? []) {
    const number = view.defects.find(({ id }) => id === answer.defect)?.number ?? 0
    const track = view.tracks.find(({ defect }) => defect === answer.defect)
    if (answer.text !== '') continue
    if (answer.outcome === 'refused') return { key: 'lifting.missing-reason', number }
    if (shownBy(track, answer).after === undefined) return { key: 'lifting.missing', number }
  }
  const unsigned = signing.find(({ how, strokes: drawn }) => how === 'screen' && drawn.length === 0)
  if (unsigned) return { key: 'report.missing', name: unsigned.name }
  const content = contentOf(asked)
  const stale = signing.find(({ how, saw }) => how === 'screen' && saw !== content)
  return stale && { key: 'report.changed', name: stale.name }
}
