import type { PlainDate } from '../../../lib/plain-date'
import type { DelayPlan } from '../../deadline/plan'
import type { DisputeType } from '../dispute-types'
import type { CaseDeadline } from '../state/deadlines'
import type { DeadlineBasis } from './basis'

/** The plans of a type of dispute first, the others after them. */
export function plansFor(type: DisputeType, plans: readonly DelayPlan[]): readonly DelayPlan[] {
  const fits = ({ types }: DelayPlan): boolean => types.includes(type)
  return [...plans.filter(fits), ...plans.filter((plan) => !fits(plan))]
}

type Known = Pick<CaseDeadline, 'standing' | 'value'>

/** The day a plan hangs on, where the case knows it: the nearest right that a summons alone saves, a delivery, a complaint. */
export function planAnchor(
  { anchor }: Pick<DelayPlan, 'anchor'>,
  { given }: Pick<DeadlineBasis, 'given'>,
  deadlines: readonly Known[]
): PlainDate | undefined {
  if (anchor === 'delivered') return given.delivered
  if (anchor === 'defect-notified') return given.complained
  if (anchor !== 'act-by') return undefined
  const rights = deadlines.flatMap(({ standing, value: { side, act, actBy } }) =>
    standing === 'open' && side === 'our-right' && act === 'summons' ? [actBy] : []
  )
  return rights.toSorted()[0]
}
