import type { EventId } from '../../lib/ids'
import { addDays, dayOf, type PlainDate, type TimeZone } from '../../lib/plain-date'
import { knownDay } from '../common/happened'
import { addBusinessDays } from '../deadline/holidays'
import { kindUses } from '../letter/kinds'
import { type Due, proposedSince } from './agenda'
import { type Alarm, type AlarmAct, type AlarmRule, alarmRules } from './alarm'
import { demandUntil } from './demand-until'
import { claimedUntil, type NextStep, openSteps } from './next-step'
import { isOver } from './over'
import { patience } from './patience'
import type { CaseState, Entry } from './state'
import { ownOpenDeadlines } from './state/deadlines'
import { insolvencyOf } from './state/received'
import { entryOfStep } from './step-entry'
import { unjudgedSafety } from './unjudged-safety'
import { conflictsIn } from './versions'

interface Around {
  readonly state: CaseState
  readonly zone: TimeZone
  readonly steps: readonly NextStep[]
  /** The dates the case calls for and nobody has confirmed. */
  readonly proposed: readonly Due[]
}
type Rule = (around: Around) => readonly Alarm[]

const dayIn = (entry: Pick<Entry, 'happened' | 'recordedAt'>, zone: TimeZone): PlainDate =>
  knownDay(entry.happened, zone) ?? dayOf(entry.recordedAt, zone)
/** The day an entry was written down; that of the case's first, where it is not known. */
const recordedDay = ({ state, zone }: Pick<Around, 'state' | 'zone'>, entry: EventId): PlainDate =>
  dayOf(state.entries[entry]?.recordedAt ?? state.openedAt, zone)
const LONGEST_ABOUT = 80
/** Which one it is: the beginning of what somebody wrote. */
const about = (text: string): { readonly about?: string } => {
  const start = text.trim().slice(0, LONGEST_ABOUT)
  return start === '' ? {} : { about: start.length < text.trim().length ? `${start}…` : start }
}
const entryOf = (id: EventId | undefined): { readonly entry?: EventId } => (id ? { entry: id } : {})

const safety: Rule = (around) => {
  const { triage } = around.state
  if (!triage || triage.safety === 'none') return []
  const day = recordedDay(around, triage.entry)
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
const safetyUnjudged: Rule = (around) => {
  const found = unjudgedSafety(around.state)
  if (!found) return []
  const from = recordedDay(around, found.entry)
  return [{ rule: 'safety-unjudged', from, grave: from, ...found, act: 'triage' }]
}

/** What tells a step from others of its kind: its words, or the number of its letter. */
function nameOf(step: NextStep): string {
  if ('text' in step) return step.text
  return 'number' in step ? step.number : ''
}

/** Steps that are late from the day after their own. */
const late =
  (rule: AlarmRule, kinds: readonly NextStep['kind'][], act: AlarmAct, graveAfter?: number): Rule =>
  ({ state, steps }) =>
    steps.flatMap((step): Alarm[] => {
      if (!kinds.includes(step.kind) || !('due' in step) || !step.due) return []
      const from = addDays(step.due, 1)
      const grave = graveAfter !== undefined && { grave: addDays(from, graveAfter) }
      const which = about(nameOf(step))
      return [{ rule, from, ...grave, ...entryOf(entryOfStep(state, step)), ...which, act }]
    })

const notAcknowledged: Rule = ({ state, steps }) =>
  steps.flatMap((step): Alarm[] => {
    if (step.kind !== 'stage' || step.act !== 'acknowledge' || !step.due) return []
    const from = addDays(step.due, 1)
    return [{ rule: 'not-acknowledged', from, grave: addDays(from, 2), entry: state.openedBy, act: 'acknowledge' }]
  })

const answerOwed: Rule = (around) =>
  around.state.received.flatMap((letter): Alarm[] => {
    if (!letter.answerOwed || letter.answered) return []
    const until = claimedUntil(letter)
    return [
      {
        rule: 'answer-owed',
        from: recordedDay(around, letter.entry),
        ...(until && { grave: addDays(until, -2) }),
        entry: letter.entry,
        ...about(letter.subject),
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
    return [{ rule: 'claim-undeclared', from, grave: addDays(step.due, -7), ...entryOf(entry), act: 'claim' }]
  })

/** A right somebody stands for comes up at the lead time of its act, and is grave in its last week. */
const deadlineNear: Rule = ({ state }) =>
  ownOpenDeadlines(state).map(({ entry, rule, subject, value: { actBy, warnFrom } }): Alarm => {
    const lastWeek = addDays(actBy, -patience.rightGrave)
    const grave = lastWeek < warnFrom ? warnFrom : lastWeek
    return { rule: 'deadline-near', from: warnFrom, grave, entry, deadline: { rule, subject }, act: 'deadlines' }
  })

/** Dates that nobody confirmed or set aside: after some days, or once one would be warned of them; grave as a right is. */
const deadlineUnconfirmed: Rule = ({ state, zone, proposed }) => {
  const since = proposedSince(state, zone)
  const waiting = proposed.filter(({ lane, lastDay }) => lane === 'proposed' && lastDay && lastDay >= since)
  if (waiting.length === 0) return []
  const rights = waiting.flatMap(({ warnFrom, due }) => (warnFrom ? [{ warnFrom, due }] : []))
  const waited = addDays(since, patience.confirming)
  const from = [waited, ...rights.map(({ warnFrom }) => warnFrom)].toSorted()[0] ?? waited
  const lastWeek = rights.map(({ due }) => addDays(due, -patience.rightGrave)).toSorted()[0]
  const grave = lastWeek && { grave: lastWeek < from ? from : lastWeek }
  return [{ rule: 'deadline-unconfirmed', from, ...grave, entry: state.anchoredIn ?? state.openedBy, act: 'confirm' }]
}

const noticeUnanswered: Rule = ({ state }) => {
  if (state.recourse !== 'formal-notice') return []
  return state.letters.flatMap((letter): Alarm[] => {
    if (!kindUses[letter.kind].notice) return []
    const until = (letter.mailing.deposited ?? letter.mailing.collected) && demandUntil(letter)
    if (!until) return []
    const shared = { entry: letter.entry, ...about(letter.number), act: 'letters' } as const
    return [{ rule: 'notice-unanswered', from: addDays(until, 1), grave: addDays(until, 8), ...shared }]
  })
}

const mailing: Rule = ({ state }) =>
  state.letters.flatMap(({ entry, kind, number, dated, mailing: way }): Alarm[] => {
    const shared = { entry, ...about(number), act: 'letters' } as const
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

const exposure: Rule = (around) =>
  around.state.exposures
    .filter(({ ended }) => !ended)
    .map(({ entry, place }): Alarm => {
      const from = recordedDay(around, entry)
      return { rule: 'public-exposure', from, entry, ...about(place), act: 'exposure' }
    })

const proving: Rule = (around) => {
  const { facts, grievances } = around.state
  const open = (entry: EventId): PlainDate => addDays(recordedDay(around, entry), patience.evidence)
  const unproven = facts
    .filter((fact) => fact.standing !== 'admitted' && fact.proofs.length === 0)
    .map(
      ({ entry, text }): Alarm => ({ rule: 'fact-unproven', from: open(entry), entry, ...about(text), act: 'truth' })
    )
  const unanswered = grievances
    .filter(({ standing }) => standing === 'open')
    .map(({ entry, text }): Alarm => {
      return { rule: 'grievance-unanswered', from: open(entry), entry, ...about(text), act: 'truth' }
    })
  return [...unproven, ...unanswered]
}

const restatement: Rule = (around) => {
  const { heard } = around.state
  if (!heard || heard.confirmed) return []
  const from = addDays(recordedDay(around, heard.entry), 1)
  return [{ rule: 'restatement-unconfirmed', from, entry: heard.entry, act: 'listening' }]
}

/** A client is asked how it went three weeks after the solution. */
const followUp: Rule = ({ state, zone }) => {
  if (state.stage !== 'resolved') return []
  const moved = state.entries[state.seen.stage]
  const from = addDays(moved ? dayIn(moved, zone) : dayOf(state.lastActivityAt, zone), patience.followUp)
  return [{ rule: 'not-followed-up', from, ...entryOf(moved?.id), act: 'stage' }]
}

/** Two machines set one part otherwise, and nobody has said which holds. */
const versionsDiffer: Rule = ({ state, zone }) =>
  conflictsIn(state).flatMap(({ changes }): Alarm[] => {
    const last = changes.at(-1)
    return last ? [{ rule: 'versions-differ', from: dayOf(last.at, zone), entry: last.id, act: 'settle' }] : []
  })

const always: readonly Rule[] = [
  safetyUnjudged,
  safety,
  notAcknowledged,
  late('promise-late', ['promise'], 'steps', 0),
  answerOwed,
  late('insurer-not-told', ['tell-insurer'], 'insurer', 0),
  claimUndeclared,
  deadlineNear,
  deadlineUnconfirmed,
  mailing,
  late('task-late', ['task'], 'steps', 7),
  late('information-late', ['await-information'], 'information'),
  late('choice-late', ['await-choice'], 'remedies'),
  late('letter-unanswered', ['chase-letter'], 'letters'),
  exposure,
  proving,
  followUp,
  versionsDiffer
]
/** While the matter itself is still open: once it is settled, nobody waits for news. */
const whileUnsettled: readonly Rule[] = [noticeUnanswered, theyWait, noNews, noNextStep, nobody, restatement]
const settled: readonly string[] = ['resolved', 'followed-up', 'settled']

/**
 * Everything that is wrong with a case or will be if nothing is done, each with its days. Once it is over only versions
 * that differ are: one of them may say that it is not.
 * @param proposed what the agenda tells of the case: by its proposals
 */
export function alarmsOf(
  state: CaseState,
  zone: TimeZone,
  steps: readonly NextStep[] = openSteps(state, zone),
  proposed: readonly Due[] = []
): readonly Alarm[] {
  const around = { state, zone, steps, proposed }
  if (isOver(state)) return versionsDiffer(around)
  const rules = settled.includes(state.stage) ? always : [...always, ...whileUnsettled]
  const alarms = rules.flatMap((rule) => rule(around))
  const rank = ({ rule }: Alarm): number => alarmRules.indexOf(rule)
  return alarms.toSorted((a, b) => rank(a) - rank(b) || a.from.localeCompare(b.from))
}
