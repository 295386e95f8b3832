import type { DisputeType } from '../case/dispute-types'
import { type DelayPlan, isBackward, type PlanStep } from './plan'

export const planUnits = ['business-days', 'days', 'weeks', 'months', 'years'] as const
export type PlanUnit = (typeof planUnits)[number]

/** A step of a plan as a firm writes it; `count` as it is typed. */
export interface StepFields {
  readonly id: string
  readonly name: string
  readonly count: string
  readonly unit: PlanUnit
  readonly way: 'after' | 'before'
  /** `anchor`, another step, `day:` and a day of the case, `rule:` and a deadline. */
  readonly from: string
}

export interface PlanFields {
  readonly name: string
  readonly types: readonly DisputeType[]
  readonly anchor: string
  readonly steps: readonly StepFields[]
}

const MOST = 400

/** The number of a step, or undefined where what is typed is none from 0 to 400. */
export function stepCount(typed: string): number | undefined {
  const count = /^\d{1,3}$/u.test(typed.trim()) ? Number(typed) : undefined
  return count !== undefined && count <= MOST ? count : undefined
}

/**
 * A plan as a firm wrote it.
 * @param base the plan that is edited, or stood in the place of: it keeps its id
 * @param taken the ids that others have
 * @param said the words of the catalogue for a step or a plan: where they were left as they are, the catalogue goes on saying them
 * @returns undefined where a number is wrong
 */
export function ownPlan(
  { name, types, anchor, steps }: PlanFields,
  base: DelayPlan | undefined,
  taken: ReadonlySet<string>,
  said: { readonly plan: (id: string) => string; readonly step: (id: string) => string }
): DelayPlan | undefined {
  const written = steps.map((one) => stepOf(one, said.step))
  if (written.some((one) => one === undefined)) return undefined
  const id = base?.id ?? freeId('own', taken)
  const own = name.trim()
  return {
    id,
    ...(own !== said.plan(id) && { name: own }),
    types: [...types],
    anchor,
    steps: written.flatMap((one) => one ?? [])
  }
}

function stepOf({ id, name, count, unit, way, from }: StepFields, said: (id: string) => string): PlanStep | undefined {
  const number = stepCount(count)
  if (number === undefined) return undefined
  const own = name.trim()
  const common = { id, ...(own !== said(id) && { name: own }), from }
  if (unit === 'business-days') {
    return way === 'after' ? { ...common, businessDays: number } : { ...common, businessDaysBefore: number }
  }
  return way === 'after' ? { ...common, after: { [unit]: number } } : { ...common, before: { [unit]: number } }
}

/** The fields of a plan, to be edited, in the words it is shown by. */
export function planFields(
  plan: DelayPlan,
  words: { readonly plan: (plan: DelayPlan) => string; readonly step: (step: PlanStep) => string }
): PlanFields {
  const { types, anchor } = plan
  const steps = plan.steps.map((step): StepFields => {
    const way = isBackward(step) ? 'before' : 'after'
    return { id: step.id, name: words.step(step), ...lengthOf(step), way, from: step.from }
  })
  return { name: words.plan(plan), types, anchor, steps }
}

function lengthOf(step: PlanStep): Pick<StepFields, 'count' | 'unit'> {
  if ('businessDays' in step) return { count: String(step.businessDays), unit: 'business-days' }
  if ('businessDaysBefore' in step) return { count: String(step.businessDaysBefore), unit: 'business-days' }
  const length = 'after' in step ? step.after : step.before
  const unit = (['days', 'weeks', 'months', 'years'] as const).find((one) => length[one] !== undefined) ?? 'days'
  return { count: String(length[unit] ?? 0), unit }
}

/** A step after the last one, of nothing yet. */
export function newStep(steps: readonly StepFields[]): StepFields {
  const id = freeId('step', new Set(steps.map((one) => one.id)))
  return { id, name: '', count: '', unit: 'business-days', way: 'after', from: steps.at(-1)?.id ?? 'anchor' }
}

/** The steps with one of them a place earlier or later. */
export function movedStep(steps: readonly StepFields[], id: string, by: -1 | 1): readonly StepFields[] {
  const place = steps.findIndex((one) => one.id === id)
  const [one, other] = [steps[place], steps[place + by]]
  if (!one || !other) return steps
  return steps.with(place, other).with(place + by, one)
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let number = 1
  while (taken.has(`${wanted}-${number}`)) number += 1
  return `${wanted}-${number}`
}
