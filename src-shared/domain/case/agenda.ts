import type { EventId } from '../../lib/ids'
import { addDays, dayOf, type PlainDate, type TimeZone } from '../../lib/plain-date'
import { basisOf } from './deadlines/basis'
import type { DeadlineLore } from './deadlines/lore'
import { proposedDeadlines } from './deadlines/proposed'
import { recordedValue } from './deadlines/work-out'
import type { DeadlineValue } from './events/deadlines'
import { type NextStep, openSteps } from './next-step'
import { isOver } from './over'
import { patience } from './patience'
import { letterWarnedFrom } from './rights'
import type { CaseState } from './state'
import type { CaseDeadline } from './state/deadlines'
import { entryOfStep } from './step-entry'
import { stepKey } from './step-key'

/** What we must do by a day, what others may do against us until a day, and what nobody has confirmed yet. */
export const agendaLanes = ['ours', 'exposure', 'proposed'] as const
export type AgendaLane = (typeof agendaLanes)[number]

/** Legal deadlines, letters of either side, promises, and all other steps. */
export const agendaKinds = ['deadline', 'letter', 'promise', 'step'] as const
export type AgendaKind = (typeof agendaKinds)[number]

/** Something of a case that has a day. */
export interface Due {
  /** Tells it from the others of its case, the same as long as it is the same thing. */
  readonly key: string
  readonly lane: AgendaLane
  readonly kind: AgendaKind
  readonly step: NextStep
  /** For what we do, the last prudent day; for what others may do, their last one. */
  readonly due: PlainDate
  /** The last day in law, where it is known. */
  readonly lastDay?: PlainDate | undefined
  /** The first day one is warned, where that is before its own. */
  readonly warnFrom?: PlainDate | undefined
  readonly entry?: EventId | undefined
}

const kinds: Readonly<Record<NextStep['kind'], AgendaKind>> = {
  deadline: 'deadline',
  'confirm-deadline': 'deadline',
  promise: 'promise',
  'post-letter': 'letter',
  'await-answer': 'letter',
  'chase-letter': 'letter',
  'answer-letter': 'letter',
  'tell-insurer': 'letter',
  'declare-claim': 'letter',
  'await-information': 'step',
  'await-choice': 'step',
  task: 'step',
  stage: 'step',
  none: 'step'
}

/** All of a case that has a day, in no order; nothing once it is over. */
export function agendaOf(
  state: CaseState,
  zone: TimeZone,
  lore: DeadlineLore,
  steps: readonly NextStep[] = openSteps(state, zone)
): readonly Due[] {
  if (isOver(state)) return []
  const confirmed = state.deadlines.filter(({ standing }) => standing === 'open').map(ofDeadline)
  return [...steps.flatMap((step) => ofStep(state, step)), ...confirmed, ...proposals(state, zone, lore)]
}

function ofStep(state: CaseState, step: NextStep): Due[] {
  if (!('due' in step) || !step.due) return []
  const { due } = step
  const kind = kinds[step.kind]
  const entry = entryOfStep(state, step)
  return [{ key: stepKey(step), lane: 'ours', kind, step, due, warnFrom: letterWarnedFrom(step), entry }]
}

function ofDeadline({ id, entry, rule, subject, value }: CaseDeadline): Due {
  const step = { kind: 'deadline', deadline: id, rule, subject, due: dueOf(value) } as const
  const lane = value.side === 'our-exposure' ? 'exposure' : 'ours'
  return { key: stepKey(step), lane, kind: 'deadline', step, ...daysOf(value), entry }
}

/** The day since which a case calls for the dates it does: what they count from was last told, or its details, on it. */
export function proposedSince({ entries, anchoredIn, seen, openedAt }: CaseState, zone: TimeZone): PlainDate {
  const told = [anchoredIn, seen.details].flatMap((id) => (id && entries[id]?.recordedAt) || [])
  return dayOf([openedAt, ...told].toSorted().at(-1) ?? openedAt, zone)
}

/**
 * The dates a case calls for and nobody has confirmed or set aside: of which a right may be lost unseen. Once nobody has
 * looked for some days, the nearest of them is told before its time.
 */
function proposals(state: CaseState, zone: TimeZone, lore: DeadlineLore): Due[] {
  const dues = datedProposals(state, zone, lore)
  const since = proposedSince(state, zone)
  const running = dues.filter(({ warnFrom, lastDay }) => warnFrom && lastDay && lastDay >= since)
  const nearest = running.toSorted((a, b) => a.due.localeCompare(b.due))[0]
  if (!nearest?.warnFrom) return dues
  const waited = addDays(since, patience.confirming)
  return waited < nearest.warnFrom ? dues.map((due) => (due === nearest ? { ...due, warnFrom: waited } : due)) : dues
}

function datedProposals(state: CaseState, zone: TimeZone, lore: DeadlineLore): Due[] {
  return proposedDeadlines(basisOf(state, zone), state, lore).flatMap((proposed): Due[] => {
    const value = proposed.kind === 'dated' ? recordedValue(proposed.deadline, lore) : undefined
    if (!value) return []
    const { rule } = proposed
    const step = { kind: 'confirm-deadline', rule, due: dueOf(value) } as const
    return [{ key: stepKey(step), lane: 'proposed', kind: 'deadline', step, ...daysOf(value) }]
  })
}

const dueOf = ({ side, lastDay, actBy }: DeadlineValue): PlainDate => (side === 'our-exposure' ? lastDay : actBy)

/** What others may do asks nothing of us before it is over: of it nobody is warned. */
function daysOf(value: DeadlineValue): Pick<Due, 'due' | 'lastDay' | 'warnFrom'> {
  const { side, lastDay, warnFrom } = value
  return { due: dueOf(value), lastDay, ...(side !== 'our-exposure' && { warnFrom }) }
}
