import type { ContactId, DefectId, EventId, ReportId } from '../../../lib/ids'
import { ok, type Result } from '../../../lib/result'
import { refusal } from '../../common/refusal'
import { answerStepOf, shownBy } from '../defects/lifting'
import { mayLift } from '../defects/may-lift'
import type { CaseEvent } from '../events'
import { withoutStep } from '../evolve/defects'
import type { CaseFacts } from '../facts'
import type { CaseRefusal } from '../refusals'
import type { CaseState } from '../state'
import { trackOf } from '../state/defects'
import { signingOf } from '../visits/papers'
import { isLatestStep } from './defects'
import { consequence, type entry } from './entry'
import { type AskedReport, replacedBy } from './standing-reports'

/** What a report of the same visit said on the ladders: a new one answers in its place. */
function answeredBefore(state: CaseState, asked: Pick<AskedReport, 'kind' | 'visit'>): readonly EventId[] {
  const replaced = replacedBy(state, asked)
  if (!replaced) return []
  const steps = state.tracks.flatMap(({ client }) => client).filter(({ report }) => report === replaced.id)
  return [...new Set(steps.map((one) => one.entry))]
}

/** The ladders as if the report that is replaced had answered nothing. */
export function beforeAnswers(state: CaseState, asked: Pick<AskedReport, 'kind' | 'visit'>): CaseState {
  return answeredBefore(state, asked).reduce(withoutStep, state)
}

/**
 * Who lifts: the owner who signs; where whoever holds his power signs, or an owner without a card, the owner of the case.
 * A party whose role is another lifts nothing, whatever he signs as (Cass. 3e civ., 1 Apr 1992 and 13 Apr 2005).
 */
function liftedBy(state: CaseState, { visit, signatories }: AskedReport): Result<ContactId, CaseRefusal> {
  const signing = signatories.find(
    ({ how, capacity }) => how !== 'unsigned' && signingOf('lifting-report', capacity) === 'lifts'
  )
  const present = state.visits
    .find(({ id }) => id === visit)
    ?.persons.find(({ name, capacity }) => name === signing?.name && capacity === signing.capacity)
  if (present?.capacity === 'owner' && present.contact !== undefined) {
    return mayLift(state, present.contact) ? ok(present.contact) : refusal('lifting-not-theirs')
  }
  const owner = state.parties.find(({ contact }) => mayLift(state, contact))
  return owner ? ok(owner.contact) : refusal('lifting-owner-unknown')
}

/**
 * What a report of lifting must have: an answer on each of its defects that the ladder allows, a photograph after the works
 * or a word of each lifted one, the reason of each refusal, and an owner.
 */
export function checkLifting(state: CaseState, asked: AskedReport): Result<undefined, CaseRefusal> {
  const { decision, defects, liftings = [] } = asked
  if (decision !== undefined) return refusal('report-decides-nothing')
  if (liftings.length === 0) return refusal('lifting-without-defects')
  const answeredOn = new Set(liftings.map(({ defect }) => defect))
  if (answeredOn.size !== liftings.length || defects.length !== liftings.length)
    return refusal('lifting-answer-missing')
  if (defects.some((id) => !answeredOn.has(id))) return refusal('lifting-answer-missing')
  if (answeredBefore(state, asked).some((one) => !isLatestStep(state, one))) return refusal('changed-since')
  const before = beforeAnswers(state, asked)
  for (const answer of liftings) {
    const number = state.defects.find(({ id }) => id === answer.defect)?.number ?? 0
    const track = trackOf(before, answer.defect)
    const to = answerStepOf(track, answer.outcome)
    if (typeof to !== 'string') return refusal(to.code, { number })
    const wordless = answer.text === ''
    if (wordless && answer.outcome === 'refused') return refusal('lifting-needs-reason', { number })
    if (wordless && shownBy(track, answer).after === undefined) return refusal('lifting-needs-proof', { number })
  }
  const who = liftedBy(state, asked)
  return who.ok ? ok(undefined) : who
}

/** What a signed report of lifting does on the ladders, in one act: what it replaces goes, each answer takes its step. */
export function answered(
  state: CaseState,
  asked: AskedReport & { readonly report: ReportId },
  facts: CaseFacts,
  said: Parameters<typeof entry>[1]
): readonly CaseEvent[] {
  const { liftings = [], report } = asked
  const who = liftedBy(state, asked)
  if (!who.ok) return []
  const lifted = liftings.filter(({ outcome }) => outcome === 'lifted')
  const refused = liftings.filter(({ outcome }) => outcome === 'refused')
  const shownOf = (some: typeof liftings) => {
    const shown = some.flatMap(({ defect, before, after }) =>
      before === undefined && after === undefined
        ? []
        : [{ defect, ...(before && { before }), ...(after && { after }) }]
    )
    return shown.length === 0 ? {} : { shown }
  }
  const by = { who: who.value, report }
  const defects: readonly DefectId[] = lifted.map(({ defect }) => defect)
  return [
    ...answeredBefore(state, asked).map((step) =>
      consequence('entry-withdrawn', said, facts, { entry: step, undoes: step })
    ),
    ...(lifted.length === 0
      ? []
      : [
          consequence('defects-lifted', said, facts, {
            ...{ defects: [...defects], ...by, by: 'report', text: '' },
            ...shownOf(lifted)
          })
        ]),
    ...refused.map((one) =>
      consequence('lifting-refused', said, facts, { defects: [one.defect], ...by, text: one.text, ...shownOf([one]) })
    )
  ]
}
