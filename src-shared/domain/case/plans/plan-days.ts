import type { PlainDate, TimeZone } from '../../../lib/plain-date'
import { dayOf } from '../../../lib/plain-date'
import { knownDay } from '../../common/happened'
import { isBackward, isStepName, layOutPlan, type PlanStep } from '../../deadline/plan'
import { basisOf } from '../deadlines/basis'
import type { CaseState, Task } from '../state'
import type { CasePlan } from '../state/plans'
import { otherDays, planAnchor, planBasis } from './plan-anchor'

/** A step of a plan in a case: what it counts from, its day, and the task that was made of it. */
export interface StepDay {
  readonly step: PlanStep
  readonly words: string
  /** The words of the step it counts from, where it counts from one. */
  readonly fromWords?: string | undefined
  readonly start: PlainDate | undefined
  /** The day by the plan, or the one on which it was reached or set by hand. */
  readonly on: PlainDate | undefined
  readonly task?: Task | undefined
}

export interface PlanDays {
  readonly plan: CasePlan
  readonly anchor: PlainDate | undefined
  readonly steps: readonly StepDay[]
}

/** The days of a plan on the case as it stands. */
export function planDaysOf(state: CaseState, plan: CasePlan, zone: TimeZone): PlanDays {
  const basis = basisOf(state, zone)
  const days = planBasis(state, basis, zone)
  const anchor = plan.anchor ?? planAnchor(plan.plan.anchor, days, state.deadlines)
  const tasks = new Map(
    state.tasks.flatMap((task) => (task.of?.run === plan.id ? [[task.of.step, task] as const] : []))
  )
  const known = { ...plan.known, ...reached(state, tasks, zone) }
  const others = otherDays(plan.plan, days, state.deadlines)
  const laidOut = new Map(
    layOutPlan(plan.plan, anchor, basis.given.zone ?? 'metro', known, others).map((one) => [one.id, one])
  )
  const wordsOf = (id: string): string => plan.words[id] ?? id
  const steps = plan.plan.steps.map((step): StepDay => {
    const { start, on } = laidOut.get(step.id) ?? { start: undefined, on: undefined }
    const fromWords = isStepName(step.from) ? wordsOf(step.from) : undefined
    return { step, words: wordsOf(step.id), fromWords, start, on, task: tasks.get(step.id) }
  })
  return { plan, anchor, steps }
}

/** The days of the steps that were done, and of those that somebody put on a day by hand. */
function reached(
  state: CaseState,
  tasks: ReadonlyMap<string, Task>,
  zone: TimeZone
): Readonly<Record<string, PlainDate>> {
  const days = [...tasks].flatMap(([step, task]): [string, PlainDate][] => {
    const set = task.byHand ? task.due : undefined
    const on = task.doneIn ? doneOn(state, task.doneIn, zone) : set
    return on ? [[step, on]] : []
  })
  return Object.fromEntries(days)
}

function doneOn({ entries }: CaseState, id: NonNullable<Task['doneIn']>, zone: TimeZone): PlainDate | undefined {
  const done = entries[id]
  return done && (knownDay(done.happened, zone) ?? dayOf(done.recordedAt, zone))
}

/** A task moves while it is neither done nor set by hand; what prepares a step that is over stays where it was. */
export function movesWith(days: PlanDays, { step, task }: StepDay): boolean {
  if (!task || task.done || task.dropped || task.byHand) return false
  const before = days.steps.find((one) => one.step.id === step.from)
  return !(isBackward(step) && before?.task?.done)
}
