import type { ContactId, DeadlineId, LetterId, PromiseId, ReceivedId, RemedyId, RequestId, TaskId } from '../../lib/ids'
import { addDays, addMonths, dayOf, type PlainDate, type TimeZone } from '../../lib/plain-date'
import { knownDay } from '../common/happened'
import { addBusinessDays } from '../deadline/holidays'
import { NEWS_DAYS } from '../service/service-clocks'
import { LEAST_INSURER_DAYS } from './commands/received'
import { demandUntil } from './demand-until'
import { typeDefaults } from './dispute-types'
import { isOver } from './over'
import type { Stage } from './stages'
import type { CaseState } from './state'
import type { ReceivedLetter } from './state/received'
import { unansweredLetters } from './unanswered'
import type { DaysFrom } from './vocabulary'

/** What the stage itself calls for when nobody promised or planned anything. */
export const stageActs = [
  'acknowledge',
  'investigate',
  'give-news',
  'propose',
  'agree',
  'implement',
  'resolve',
  'follow-up',
  'close',
  'claim',
  'give-notice',
  'inspect',
  'make-good',
  'settle'
] as const
export type StageAct = (typeof stageActs)[number]

/** The one thing to do next on a case. Nobody has to choose it: it follows from what is recorded. */
export type NextStep =
  | { readonly kind: 'promise'; readonly promise: PromiseId; readonly text: string; readonly due: PlainDate }
  | { readonly kind: 'post-letter'; readonly letter: LetterId; readonly number: string; readonly due: PlainDate }
  | { readonly kind: 'await-answer'; readonly letter: LetterId; readonly number: string; readonly due: PlainDate }
  /** A letter other than a notice that asks for something by a day, and nothing came back. */
  | { readonly kind: 'chase-letter'; readonly letter: LetterId; readonly number: string; readonly due: PlainDate }
  | {
      readonly kind: 'answer-letter'
      readonly received: ReceivedId
      readonly subject: string
      readonly due?: PlainDate | undefined
    }
  | { readonly kind: 'tell-insurer'; readonly received: ReceivedId; readonly due: PlainDate }
  | { readonly kind: 'declare-claim'; readonly debtor: ContactId; readonly due: PlainDate }
  /** Shown by its own day, never as the one next step of a case. */
  | {
      readonly kind: 'deadline'
      readonly deadline: DeadlineId
      readonly rule: string
      /** Tells two deadlines of one rule apart. */
      readonly subject: string
      readonly due: PlainDate
    }
  /** A deadline the case calls for and nobody has stood for or set aside; likewise. */
  | { readonly kind: 'confirm-deadline'; readonly rule: string; readonly due: PlainDate }
  | { readonly kind: 'await-information'; readonly request: RequestId; readonly due: PlainDate }
  | { readonly kind: 'await-choice'; readonly remedy: RemedyId; readonly text: string; readonly due: PlainDate }
  | { readonly kind: 'task'; readonly task: TaskId; readonly text: string; readonly due?: PlainDate | undefined }
  | { readonly kind: 'stage'; readonly act: StageAct; readonly due?: PlainDate | undefined }
  | { readonly kind: 'none' }

const acts: Partial<Record<Stage, StageAct>> = {
  received: 'acknowledge',
  acknowledged: 'investigate',
  investigating: 'propose',
  reopened: 'investigate',
  proposing: 'agree',
  agreed: 'implement',
  implementing: 'resolve',
  resolved: 'follow-up',
  'followed-up': 'close',
  noticed: 'claim',
  demanded: 'give-notice',
  'put-on-notice': 'inspect',
  'joint-inspection': 'make-good',
  'at-their-cost': 'settle',
  settled: 'close'
}

function stageStep(state: CaseState, zone: TimeZone): NextStep {
  const act = acts[state.stage]
  if (!act) return { kind: 'none' }
  const since = knownDay(state.openedHow, zone) ?? dayOf(state.openedAt, zone)
  const days = typeDefaults[state.type]
  if (act === 'acknowledge') return { kind: 'stage', act, due: addBusinessDays(since, days.acknowledge) }
  if (act === 'investigate' || act === 'propose')
    return { kind: 'stage', act, due: addBusinessDays(since, days.answer) }
  return { kind: 'stage', act }
}

/** Between the acknowledgement and the answer. */
const unanswered: readonly Stage[] = ['acknowledged', 'investigating', 'reopened']

/** News owed by our own rule, unless a promise names their day, or it is for them to send us something. */
function newsSteps(state: CaseState, zone: TimeZone): NextStep[] {
  const owed = unanswered.includes(state.stage) && state.direction !== 'we-claim' && state.remedies.length === 0
  const promised = state.promises.some(({ standing }) => standing === 'open')
  const theirs = state.requests.some(({ met }) => met === undefined)
  if (!owed || promised || theirs) return []
  const { lastOut, openedAt } = state
  const last = lastOut ? (knownDay(lastOut.happened, zone) ?? dayOf(lastOut.recordedAt, zone)) : dayOf(openedAt, zone)
  return [{ kind: 'stage', act: 'give-news', due: addBusinessDays(last, NEWS_DAYS) }]
}

/** Letters that nobody answered; once the matter is settled nobody waits for that. */
function chaseSteps(state: CaseState, zone: TimeZone): NextStep[] {
  if (isSettled(state)) return []
  return unansweredLetters(state, zone).map(({ letter: { id, number }, due }) => ({
    kind: 'chase-letter',
    letter: id,
    number,
    due
  }))
}

const isSettled = ({ stage }: CaseState): boolean => ['resolved', 'followed-up', 'settled'].includes(stage)

/** While a formal notice runs, posting it and awaiting its answer are steps; another recourse or a solution ends that. */
function letterSteps(state: CaseState): NextStep[] {
  if (state.recourse !== 'formal-notice' || isSettled(state)) return []
  return state.letters.flatMap((letter): NextStep[] => {
    if (letter.kind !== 'formal-notice') return []
    const { id, number, dated } = letter
    if (!letter.mailing.deposited && !letter.mailing.collected)
      return [{ kind: 'post-letter', letter: id, number, due: dated }]
    const due = demandUntil(letter)
    return due ? [{ kind: 'await-answer', letter: id, number, due }] : []
  })
}

/** The day they ask us to answer by: the one they name, or so many days from when their letter reached us. */
export function claimedUntil(letter: ReceivedLetter): PlainDate | undefined {
  const { demand } = letter
  if (demand?.until) return demand.until
  const from = countedFrom(letter)
  const reached = from && letter[from]
  return demand?.days !== undefined && reached ? addDays(reached, demand.days) : undefined
}

/** The day from which the days they give are counted: the one the letter means, or the other while only that is known. */
export function countedFrom({ demand, presented, collected }: ReceivedLetter): DaysFrom | undefined {
  const [meant, other] = demand?.daysFrom === 'collected' ? [collected, presented] : [presented, collected]
  const named = demand?.daysFrom ?? 'presented'
  if (meant) return named
  return other && (named === 'presented' ? 'collected' : 'presented')
}

/** Letters that wait for our answer, and claims our insurer has not been told of. */
function receivedSteps(state: CaseState, zone: TimeZone): NextStep[] {
  return state.received.flatMap((letter): NextStep[] => {
    const due = claimedUntil(letter)
    const { id: received, subject, tellBy } = letter
    const owed: NextStep[] =
      letter.answerOwed && !letter.answered ? [{ kind: 'answer-letter', received, subject, ...(due && { due }) }] : []
    if (!letter.aboutWorks || letter.insurer) return owed
    if (tellBy) return [...owed, { kind: 'tell-insurer', received, due: tellBy }]
    const recorded = state.entries[letter.entry]?.recordedAt
    const known = letter.presented ?? letter.collected ?? (recorded && dayOf(recorded, zone))
    const days = letter.insurerDays ?? LEAST_INSURER_DAYS
    return known ? [...owed, { kind: 'tell-insurer', received, due: addBusinessDays(known, days) }] : owed
  })
}

/**
 * Months from the publication of an insolvency, and the same again for a creditor abroad, in entries from before the day
 * was worked out by its rule and recorded.
 */
const MONTHS_IN_OLD_ENTRIES = 2

/** Claims to declare in the insolvency of a party. */
function insolvencySteps({ insolvencies }: CaseState): NextStep[] {
  return insolvencies.flatMap(({ debtor, published, claimToDeclare, abroad, declareBy, declared }): NextStep[] => {
    if (!claimToDeclare || declared) return []
    const due = declareBy ?? addMonths(published, (abroad ? 2 : 1) * MONTHS_IN_OLD_ENTRIES)
    return [{ kind: 'declare-claim', debtor, due }]
  })
}

/** What the other side is to do: the day on which we ask again. */
function theirSteps(state: CaseState): NextStep[] {
  const requests = state.requests.flatMap(({ id, due, met }): NextStep[] =>
    due && !met ? [{ kind: 'await-information', request: id, due }] : []
  )
  const choices = state.remedies.flatMap(({ id, text, until, answer }): NextStep[] =>
    until && answer === 'open' ? [{ kind: 'await-choice', remedy: id, text, due: until }] : []
  )
  return [...requests, ...choices]
}

const dueOf = (step: NextStep): string => ('due' in step && step.due) || '9999-12-31'

/** Everything open on a case, the earliest due first; a promise made to somebody comes before our own plans of that day. */
export function openSteps(state: CaseState, zone: TimeZone): readonly NextStep[] {
  if (isOver(state)) return []
  const promises = state.promises
    .filter((promise) => promise.standing === 'open')
    .map(({ id, text, due }): NextStep => ({ kind: 'promise', promise: id, text, due }))
  const tasks = state.tasks
    .filter((task) => !task.done && !task.dropped)
    .map(({ id, text, due }): NextStep => ({ kind: 'task', task: id, text, ...(due && { due }) }))
  const own = stageStep(state, zone)
  const letters = [
    ...receivedSteps(state, zone),
    ...insolvencySteps(state),
    ...letterSteps(state),
    ...chaseSteps(state, zone)
  ]
  const ours = [...tasks, ...newsSteps(state, zone), ...(own.kind === 'none' ? [] : [own])]
  const steps = [...promises, ...letters, ...theirSteps(state), ...ours]
  return steps.toSorted((a, b) => dueOf(a).localeCompare(dueOf(b)))
}

/**
 * The one next step shown in the head of the case and in the lists.
 * @internal for tests
 */
export function nextStep(state: CaseState, zone: TimeZone): NextStep {
  return nextOf(openSteps(state, zone))
}

/**
 * The next step among those open. Acknowledging comes before all else; then what somebody promised, posted or planned, or
 * the news that are owed, whichever is first; what the stage alone calls for, only when nobody has said otherwise.
 */
export function nextOf(steps: readonly NextStep[]): NextStep {
  const acknowledge = steps.find((step) => step.kind === 'stage' && step.act === 'acknowledge')
  const planned = steps.find((step) => step.kind !== 'stage' || step.act === 'give-news')
  return acknowledge ?? planned ?? steps[0] ?? { kind: 'none' }
}
