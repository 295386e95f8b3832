import { z } from 'zod'
import type { PlainDate } from '../../lib/plain-date'
import { disputeType } from '../case/dispute-types'
import { addDuration, duration, subtractDuration } from './duration'
import { addBusinessDays, businessDayFrom, businessDayUpTo, subtractBusinessDays } from './holidays'
import type { Zone } from './zone'

export const planCode = z.string().regex(/^[a-z][a-z0-9-]{0,79}$/u)
/** The words of the firm; those of a shipped plan are in the catalogue under its codes. */
const name = z.string().min(1).max(120).optional()

/** Days that a plan can count from, besides a deadline and another step; `asked` is of no date that a case knows. */
export const planDays = [
  'asked',
  'defect-notified',
  'opened',
  'due-date',
  'delivered',
  'reception',
  'keys',
  'possession',
  'completed',
  'contract',
  'invoice',
  'mediator-filed',
  'mediator-notified',
  'act-by'
] as const

/** A day of the case under its name, or the day of an open deadline under its rule: `rule:gpa-1y`. */
const planAnchorName = z.string().regex(/^(?:rule:[a-z0-9][a-z0-9-]{0,79}|[a-z][a-z0-9-]{0,79})$/u)
/** `anchor` is the day of the plan, `day:` another day of the case; a bare name is a step. */
const from = z.string().regex(/^(?:(?:rule|day):[a-z0-9][a-z0-9-]{0,79}|[a-z][a-z0-9-]{0,79})$/u)

/** So long after a day, or before it; or so many business days. */
export const planStep = z.union([
  z.strictObject({ id: planCode, name, from, after: duration }),
  z.strictObject({ id: planCode, name, from, before: duration }),
  z.strictObject({ id: planCode, name, from, businessDays: z.int().min(0).max(400) }),
  z.strictObject({ id: planCode, name, from, businessDaysBefore: z.int().min(0).max(400) })
])
export type PlanStep = z.infer<typeof planStep>

/** A chain of days from one that is known, house rules for a type of dispute. What is wrong with one: `planProblem`. */
export const delayPlan = z.strictObject({
  id: planCode,
  name,
  types: z.array(disputeType).max(20),
  anchor: planAnchorName,
  steps: z.array(planStep).min(1).max(40)
})
export type DelayPlan = z.infer<typeof delayPlan>

/** Why a plan cannot be laid out, with the steps it is about. */
export type PlanProblem =
  | { readonly kind: 'step-twice' | 'anchor-missing'; readonly step: string }
  | { readonly kind: 'cycle'; readonly steps: readonly string[] }

export const planFile = z.strictObject({
  plans: z.array(delayPlan.refine((plan) => planProblem(plan) === undefined, 'plan-wrong'))
})

/** The first thing that keeps a plan from being laid out: two steps of one name, a step that is not there, a cycle. */
export function planProblem({ steps }: Pick<DelayPlan, 'steps'>): PlanProblem | undefined {
  const ids = steps.map(({ id }) => id)
  const twice = ids.find((id, place) => ids.indexOf(id) !== place)
  if (twice !== undefined) return { kind: 'step-twice', step: twice }
  const astray = steps.find((one) => isStepName(one.from) && !ids.includes(one.from))
  if (astray) return { kind: 'anchor-missing', step: astray.id }
  for (const one of steps) {
    const cycle = cycleFrom(steps, one.id)
    if (cycle) return { kind: 'cycle', steps: cycle }
  }
  return undefined
}

/** The steps one comes by from a step back to itself; undefined where one does not. */
function cycleFrom(steps: readonly PlanStep[], first: string): readonly string[] | undefined {
  const passed: string[] = []
  let at: string | undefined = first
  while (at !== undefined && !passed.includes(at)) {
    passed.push(at)
    at = steps.find(({ id }) => id === at)?.from
  }
  return at === first ? passed : undefined
}

/** Whether a step counts from another one. */
export function isStepName(named: string): boolean {
  return named !== 'anchor' && !named.includes(':')
}

export const isBackward = (one: PlanStep): boolean => 'before' in one || 'businessDaysBefore' in one

export interface PlannedStep {
  readonly id: string
  /** The day it counts from; undefined while nobody knows it. */
  readonly start: PlainDate | undefined
  readonly on: PlainDate | undefined
}

/**
 * The days of a plan. What comes after falls on a business day or goes to the next one, what comes before goes back to one.
 * @param known days that were really reached, by the id of their step: what hangs on them follows
 * @param days other days that steps count from, by their whole name
 */
export function layOutPlan(
  plan: Pick<DelayPlan, 'steps'>,
  anchor: PlainDate | undefined,
  zone: Zone,
  known: Readonly<Record<string, PlainDate | undefined>> = {},
  days: Readonly<Record<string, PlainDate | undefined>> = {}
): readonly PlannedStep[] {
  const planned = new Map<string, PlannedStep>()
  const plannedOf = (one: PlanStep, passed: readonly string[]): PlannedStep => {
    const start = passed.includes(one.id) ? undefined : startOf(one, [...passed, one.id])
    const on = known[one.id] ?? (start && dayOf(one, start, zone))
    return { id: one.id, start, on }
  }
  const startOf = ({ from: named }: PlanStep, passed: readonly string[]): PlainDate | undefined => {
    if (named === 'anchor') return anchor
    const before = plan.steps.find(({ id }) => id === named)
    if (!before) return days[named]
    return known[named] ?? (planned.get(named) ?? plannedOf(before, passed)).on
  }
  for (const one of plan.steps) planned.set(one.id, plannedOf(one, []))
  return [...planned.values()]
}

function dayOf(one: PlanStep, start: PlainDate, zone: Zone): PlainDate {
  if ('businessDays' in one) return addBusinessDays(start, one.businessDays, zone)
  if ('businessDaysBefore' in one) return subtractBusinessDays(start, one.businessDaysBefore, zone)
  if ('before' in one) return businessDayUpTo(subtractDuration(start, one.before), zone)
  return businessDayFrom(addDuration(start, one.after), zone)
}

/** The plans one works with: the firm's, then those shipped that it has neither changed nor set aside. */
export function plansOf(
  shipped: readonly DelayPlan[],
  own: readonly DelayPlan[] = [],
  aside: readonly string[] = []
): readonly DelayPlan[] {
  const gone = new Set([...own.map(({ id }) => id), ...aside])
  return [...own, ...shipped.filter(({ id }) => !gone.has(id))]
}
