import type { EventId } from '../../lib/ids'
import { addDays, dayOf, type PlainDate, type TimeZone } from '../../lib/plain-date'
import { knownDay } from '../common/happened'
import { addBusinessDays } from '../deadline/holidays'
import { claimedUntil, demandUntil, type NextStep, openSteps } from './next-step'
import { isOver } from './over'
import type { CaseState, Entry } from './state'
import { insolvencyOf } from './state/received'
import { unjudgedSafety } from './unjudged-safety'

/** What can be wrong with a case, each by its own rule; its words and its reason stand in the texts, `alarm.<rule>`. */
export const alarmRules = [
  'safety-unjudged',
  'safety',
  'not-acknowledged',
  'promise-late',
  'answer-owed',
  'insurer-not-told',
  'claim-undeclared',
  'notice-unanswered',
  'letter-not-posted',
  'letter-returned',
  'slip-missing',
  'they-wait',
  'no-news',
  'no-next-step',
  'task-late',
  'information-late',
  'choice-late',
  'nobody-in-charge',
  'public-exposure',
  'grievance-unanswered',
  'fact-unproven',
  'restatement-unconfirmed',
  'not-followed-up'
] as const
export type AlarmRule = (typeof alarmRules)[number]

/** What clears an alarm. */
export const alarmActs = [
  'triage',
  'acknowledge',
  'steps',
  'write',
  'news',
  'letters',
  'received',
  'assign',
  'information',
  'remedies',
  'exposure',
  'truth',
  'listening',
  'stage'
] as const
export type AlarmAct = (typeof alarmActs)[number]

/**
 * An alarm and the days from which it counts, so that a list can tell a case's health on any day without the case.
 * Before `from` all is well; a rule without `grave` never turns red.
 */
export interface Alarm {
  readonly rule: AlarmRule
  readonly from: PlainDate
  readonly grave?: PlainDate | undefined
  /** The entry it comes from. */
  readonly entry?: EventId | undefined
  /** The client's words it comes from. */
  readonly words?: readonly string[] | undefined
  readonly act: AlarmAct
}

/** House rules, in days; none of them is law. */
export const patience = {
  withoutNews: 14,
  withoutNewsGrave: 28,
  unansweredBusinessDays: 3,
  postingBusinessDays: 2,
  slip: 15,
  evidence: 10,
  followUp: 21,
  assigning: 2,
  claimAhead: 30
} as const

interface Around {
  readonly state: CaseState
  readonly zone: TimeZone
  readonly steps: readonly NextStep[]
}
type Rule = (around: Around) => readonly Alarm[]

const dayIn = (entry: Pick<Entry, 'happened' | 'recordedAt'>, zone: TimeZone): PlainDate =>
  knownDay(entry.happened, zone) ?? dayOf(entry.recordedAt, zone)
const entryOf = (id: EventId | undefined): { readonly entry?: EventId } => (id ? { entry: id } : {})

const safety: Rule = ({ state, zone }) => {
  const { triage } = state
  if (!triage || triage.safety === 'none') return []
  const day = dayOf(state.entries[triage.entry]?.recordedAt ?? state.openedAt, zone)
  return [
    {
      rule: 'safety',
      from: day,
      ...(triage.safety === 'certain' && { grave: day }),
      entry: triage.entry,
      act: 'triage'
    }
  ]
}

/** Nobody knows yet whether somebody may be hurt: nothing is more urgent than to find out. */
const safetyUnjudged: Rule = ({ state, zone }) => {
  const found = unjudgedSafety(state)
  if (!found) return []
  const from = dayOf(state.entries[found.entry]?.recordedAt ?? state.openedAt, zone)
  return [{ rule: 'safety-unjudged', from, grave: from, ...found, act: 'triage' }]
}

/** The entry that a step comes from. */
function entryOfStep(state: CaseState, step: NextStep): EventId | undefined {
  switch (step.kind) {
    case 'promise':
      return state.promises.find(({ id }) => id === step.promise)?.entry
    case 'task':
      return state.tasks.find(({ id }) => id === step.task)?.entry
    case 'answer-letter':
    case 'tell-insurer':
      return state.received.find(({ id }) => id === step.received)?.entry
    case 'await-information':
      return state.requests.find(({ id }) => id === step.request)?.entry
    case 'await-choice':
      return state.remedies.find(({ id }) => id === step.remedy)?.entry
    case 'post-letter':
    case 'await-answer':
      return state.letters.find(({ id }) => id === step.letter)?.entry
    case 'stage':
      return state.seen.stage
    case 'none':
      return undefined
  }
}

/** Steps that are late from the day after their own. */
const late =
  (rule: AlarmRule, kinds: readonly NextStep['kind'][], act: AlarmAct, graveAfter?: number): Rule =>
  ({ state, steps }) =>
    steps.flatMap((step): Alarm[] => {
      if (!kinds.includes(step.kind) || !('due' in step) || !step.due) return []
      const from = addDays(step.due, 1)
      const grave = graveAfter !== undefined && { grave: addDays(from, graveAfter) }
      return [{ rule, from, ...grave, ...entryOf(entryOfStep(state, step)), act }]
    })

const notAcknowledged: Rule = ({ state, steps }) =>
  steps.flatMap((step): Alarm[] => {
    if (step.kind !== 'stage' || step.act !== 'acknowledge' || !step.due) return []
    const from = addDays(step.due, 1)
    return [{ rule: 'not-acknowledged', from, grave: addDays(from, 2), entry: state.openedBy, act: 'acknowledge' }]
  })

const answerOwed: Rule = ({ state, zone }) =>
  state.received.flatMap((letter): Alarm[] => {
    if (!letter.answerOwed || letter.answered) return []
    const recorded = dayOf(state.entries[letter.entry]?.recordedAt ?? state.openedAt, zone)
    const until = claimedUntil(letter)
    return [
      {
        rule: 'answer-owed',
        from: recorded,
        ...(until && { grave: addDays(until, -2) }),
        entry: letter.entry,
        act: 'received'
      }
    ]
  })

/** Declared late, a claim is lost (C. com. L622-26): the light comes on long before. */
const claimUndeclared: Rule = ({ state, steps }) =>
  steps.flatMap((step): Alarm[] => {
    if (step.kind !== 'declare-claim') return []
    const entry = insolvencyOf(state, step.debtor)?.entry
    const from = addDays(step.due, -patience.claimAhead)
    return [{ rule: 'claim-undeclared', from, grave: addDays(step.due, -7), ...entryOf(entry), act: 'received' }]
  })

const noticeUnanswered: Rule = ({ state }) => {
  if (state.recourse !== 'formal-notice') return []
  return state.letters.flatMap((letter): Alarm[] => {
    const until = letter.mailing.deposited && demandUntil(letter)
    if (!until) return []
    const { entry } = letter
    return [{ rule: 'notice-unanswered', from: addDays(until, 1), grave: addDays(until, 8), entry, act: 'letters' }]
  })
}

const mailing: Rule = ({ state }) =>
  state.letters.flatMap(({ entry, kind, dated, mailing: way }): Alarm[] => {
    const shared = { entry, act: 'letters' } as const
    if (way.returned) return [{ rule: 'letter-returned', from: way.returned.on, ...shared }]
    if (kind !== 'formal-notice' || way.collected) return []
    if (way.deposited) return [{ rule: 'slip-missing', from: addDays(way.deposited, patience.slip), ...shared }]
    const from = addBusinessDays(dated, patience.postingBusinessDays)
    return [{ rule: 'letter-not-posted', from, grave: addDays(from, 7), ...shared }]
  })

const theyWait: Rule = ({ state, zone }) => {
  const since = state.unansweredSince
  if (!since || state.direction === 'we-claim') return []
  const from = addBusinessDays(dayIn(since, zone), patience.unansweredBusinessDays)
  const grave = addBusinessDays(from, patience.unansweredBusinessDays)
  return [{ rule: 'they-wait', from, grave, entry: since.entry, act: 'write' }]
}

const noNews: Rule = ({ state, zone }) => {
  if (state.direction === 'we-claim') return []
  const last = state.lastOut ? dayIn(state.lastOut, zone) : dayOf(state.openedAt, zone)
  return [
    {
      rule: 'no-news',
      from: addDays(last, patience.withoutNews),
      grave: addDays(last, patience.withoutNewsGrave),
      entry: state.lastOut?.entry ?? state.openedBy,
      act: 'news'
    }
  ]
}

const noNextStep: Rule = ({ state, zone, steps }) => {
  const planned = steps.some((step) => step.kind !== 'stage' || step.due !== undefined)
  return planned ? [] : [{ rule: 'no-next-step', from: dayOf(state.lastActivityAt, zone), act: 'steps' }]
}

const nobody: Rule = ({ state, zone }) => {
  if (state.owner) return []
  const from = addDays(dayOf(state.openedAt, zone), patience.assigning)
  return [{ rule: 'nobody-in-charge', from, entry: state.seen.owner, act: 'assign' }]
}

const exposure: Rule = ({ state, zone }) =>
  state.exposures.flatMap((one): Alarm[] =>
    one.ended
      ? []
      : [
          {
            rule: 'public-exposure',
            from: dayOf(state.entries[one.entry]?.recordedAt ?? state.openedAt, zone),
            entry: one.entry,
            act: 'exposure'
          }
        ]
  )

const proving: Rule = ({ state, zone }) => {
  const open = (entry: EventId): PlainDate =>
    addDays(dayOf(state.entries[entry]?.recordedAt ?? state.openedAt, zone), patience.evidence)
  const facts = state.facts
    .filter((fact) => fact.standing !== 'admitted' && fact.proofs.length === 0)
    .map((fact): Alarm => ({ rule: 'fact-unproven', from: open(fact.entry), entry: fact.entry, act: 'truth' }))
  const grievances = state.grievances
    .filter((one) => one.standing === 'open')
    .map((one): Alarm => ({ rule: 'grievance-unanswered', from: open(one.entry), entry: one.entry, act: 'truth' }))
  return [...facts, ...grievances]
}

const restatement: Rule = ({ state, zone }) => {
  const { heard } = state
  if (!heard || heard.confirmed) return []
  const from = addDays(dayOf(state.entries[heard.entry]?.recordedAt ?? state.openedAt, zone), 1)
  return [{ rule: 'restatement-unconfirmed', from, entry: heard.entry, act: 'listening' }]
}

/** A client is asked how it went three weeks after the solution. */
const followUp: Rule = ({ state, zone }) => {
  if (state.stage !== 'resolved') return []
  const moved = state.entries[state.seen.stage]
  const from = addDays(moved ? dayIn(moved, zone) : dayOf(state.lastActivityAt, zone), patience.followUp)
  return [{ rule: 'not-followed-up', from, ...entryOf(moved?.id), act: 'stage' }]
}

const always: readonly Rule[] = [
  safetyUnjudged,
  safety,
  notAcknowledged,
  late('promise-late', ['promise'], 'steps', 0),
  answerOwed,
  late('insurer-not-told', ['tell-insurer'], 'received', 0),
  claimUndeclared,
  mailing,
  late('task-late', ['task'], 'steps', 7),
  late('information-late', ['await-information'], 'information'),
  late('choice-late', ['await-choice'], 'remedies'),
  exposure,
  proving,
  followUp
]
/** While the matter itself is still open: once it is settled, nobody waits for news. */
const whileUnsettled: readonly Rule[] = [noticeUnanswered, theyWait, noNews, noNextStep, nobody, restatement]
const settled: readonly string[] = ['resolved', 'followed-up', 'settled']

/** Everything that is wrong with a case or will be if nothing is done, each with its days; nothing once it is over. */
export function alarmsOf(
  state: CaseState,
  zone: TimeZone,
  steps: readonly NextStep[] = openSteps(state, zone)
): readonly Alarm[] {
  if (isOver(state)) return []
  const around = { state, zone, steps }
  const rules = settled.includes(state.stage) ? always : [...always, ...whileUnsettled]
  const alarms = rules.flatMap((rule) => rule(around))
  const rank = ({ rule }: Alarm): number => alarmRules.indexOf(rule)
  return alarms.toSorted((a, b) => rank(a) - rank(b) || a.from.localeCompare(b.from))
}

export type Health = 'well' | 'attention' | 'grave'

/** An alarm as it stands on a day. */
export interface Standing {
  readonly alarm: Alarm
  readonly health: Exclude<Health, 'well'>
}

/** The alarms that count on a day, the gravest first. */
export function alarmsOn(alarms: readonly Alarm[], today: PlainDate): readonly Standing[] {
  const counting = alarms
    .filter((alarm) => alarm.from <= today)
    .map((alarm): Standing => ({ alarm, health: alarm.grave && alarm.grave <= today ? 'grave' : 'attention' }))
  const grave = counting.filter((one) => one.health === 'grave')
  return [...grave, ...counting.filter((one) => one.health !== 'grave')]
}

/** The light of a case: that of its gravest alarm. */
export function healthOn(alarms: readonly Alarm[], today: PlainDate): Health {
  return alarmsOn(alarms, today)[0]?.health ?? 'well'
}
