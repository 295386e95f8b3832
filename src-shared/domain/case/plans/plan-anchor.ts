import type { PlainDate, TimeZone } from '../../../lib/plain-date'
import { knownDay } from '../../common/happened'
import type { DeadlineInputs } from '../../deadline/inputs'
import type { DelayPlan } from '../../deadline/plan'
import type { DeadlineBasis } from '../deadlines/basis'
import type { DisputeType } from '../dispute-types'
import type { CaseState } from '../state'
import type { CaseDeadline } from '../state/deadlines'

/** The plans of a type of dispute first, those of every type with them, the others after. */
export function plansFor(type: DisputeType, plans: readonly DelayPlan[]): readonly DelayPlan[] {
  const fits = ({ types }: DelayPlan): boolean => types.length === 0 || types.includes(type)
  return [...plans.filter(fits), ...plans.filter((plan) => !fits(plan))]
}

type Known = Pick<CaseDeadline, 'standing' | 'value' | 'rule'>

/** What a plan can count from, as a case knows it. */
export interface PlanBasis extends Pick<DeadlineBasis, 'given'> {
  readonly opened?: PlainDate | undefined
}

export function planBasis(state: Pick<CaseState, 'openedHow'>, basis: DeadlineBasis, zone: TimeZone): PlanBasis {
  return { given: basis.given, opened: knownDay(state.openedHow, zone) }
}

const inputs: Readonly<Record<string, (given: DeadlineInputs) => PlainDate | undefined>> = {
  'defect-notified': (given) => given.complained,
  delivered: (given) => given.delivered,
  reception: (given) => given.reception,
  keys: (given) => given.keys,
  possession: (given) => given.possession,
  completed: (given) => given.completed,
  contract: (given) => given.contract,
  invoice: (given) => given.invoice,
  'mediator-filed': (given) => given['mediator-filed'],
  'mediator-notified': (given) => given['mediator-notified']
}

/**
 * The day a plan or one of its steps hangs on, where the case knows it: a date of the case, an open deadline of that rule,
 * the nearest right that a summons alone saves. Of several deadlines, the earliest.
 * @param named a day by its name, with or without `day:`, or `rule:` and the rule of a deadline
 */
export function planAnchor(
  named: string,
  { given, opened }: PlanBasis,
  deadlines: readonly Known[]
): PlainDate | undefined {
  const open = deadlines.filter(({ standing }) => standing === 'open')
  if (named.startsWith('rule:')) {
    const mine = open.filter(({ rule }) => `rule:${rule}` === named)
    return earliest(mine.map(({ value: { side, lastDay, actBy } }) => (side === 'our-exposure' ? lastDay : actBy)))
  }
  const day = named.replace(/^day:/u, '')
  if (day === 'opened') return opened
  if (day !== 'act-by') return inputs[day]?.(given)
  const rights = open.filter(({ value: { side, act } }) => side === 'our-right' && act === 'summons')
  return earliest(rights.map(({ value: { actBy } }) => actBy))
}

const earliest = (days: readonly PlainDate[]): PlainDate | undefined => days.toSorted()[0]

/** The days that the steps of a plan count from besides its own, as the case knows them. */
export function otherDays(
  { steps }: Pick<DelayPlan, 'steps'>,
  basis: PlanBasis,
  deadlines: readonly Known[]
): Readonly<Record<string, PlainDate | undefined>> {
  const named = steps.map(({ from }) => from).filter((from) => from.includes(':'))
  return Object.fromEntries(named.map((from) => [from, planAnchor(from, basis, deadlines)]))
}
