import { z } from 'zod'
import type { PlainDate } from '../../lib/plain-date'
import { disputeType } from '../case/dispute-types'
import { addDuration, duration, subtractDuration } from './duration'
import { addBusinessDays, businessDayFrom, businessDayUpTo } from './holidays'
import type { Zone } from './zone'

const code = z.string().regex(/^[a-z][a-z0-9-]*$/u)
const from = code

/** So long after an earlier step, or before it; or so many business days after it. */
const step = z.union([
  z.strictObject({ id: code, from, after: duration }),
  z.strictObject({ id: code, from, before: duration }),
  z.strictObject({ id: code, from, businessDays: z.int().min(0).max(400) })
])
type PlanStep = z.infer<typeof step>

/** A chain of days from one that is known, house rules for a type of dispute; each step names `anchor` or one before it. */
export const delayPlan = z
  .strictObject({ id: code, types: z.array(disputeType), anchor: code, steps: z.array(step).min(1) })
  .refine(({ steps }) => steps.every(({ from: name }, place) => isBefore(steps, name, place)), 'unknown-step')
  .refine(({ steps }) => new Set(steps.map(({ id }) => id)).size === steps.length, 'step-named-twice')
export type DelayPlan = z.infer<typeof delayPlan>

export const planFile = z.strictObject({ plans: z.array(delayPlan) })

const isBefore = (steps: readonly PlanStep[], name: string, place: number): boolean =>
  name === 'anchor' || steps.slice(0, place).some(({ id }) => id === name)

export interface PlannedStep {
  readonly id: string
  readonly on: PlainDate
}

/**
 * The days of a plan. What comes after falls on a business day or goes to the next one, what comes before goes back to one.
 * @param known days that were really reached, by the id of their step: what hangs on them follows
 */
export function layOutPlan(
  plan: DelayPlan,
  anchor: PlainDate,
  zone: Zone,
  known: Readonly<Record<string, PlainDate>> = {}
): readonly PlannedStep[] {
  const reached = new Map<string, PlainDate>([['anchor', anchor]])
  for (const one of plan.steps) {
    const start = reached.get(one.from)
    if (start === undefined) throw new Error(`Plan ${plan.id}: no step ${one.from} before ${one.id}`)
    reached.set(one.id, known[one.id] ?? dayOf(one, start, zone))
  }
  return plan.steps.flatMap(({ id }) => {
    const on = reached.get(id)
    return on === undefined ? [] : [{ id, on }]
  })
}

function dayOf(one: PlanStep, start: PlainDate, zone: Zone): PlainDate {
  if ('businessDays' in one) return addBusinessDays(start, one.businessDays, zone)
  if ('before' in one) return businessDayUpTo(subtractDuration(start, one.before), zone)
  return businessDayFrom(addDuration(start, one.after), zone)
}
