import type { EventId, PlanRunId } from '../../../lib/ids'
import type { PlainDate } from '../../../lib/plain-date'
import type { DelayPlan } from '../../deadline/plan'

/** A plan of the house that was laid out in this case, as it read then. */
export interface CasePlan {
  readonly id: PlanRunId
  readonly entry: EventId
  readonly plan: DelayPlan
  readonly name: string
  /** The words of its steps. */
  readonly words: Readonly<Record<string, string>>
  /** Its day where somebody set it; undefined where it follows the case. */
  readonly anchor?: PlainDate | undefined
  readonly known: Readonly<Record<string, PlainDate>>
}

export interface PlanState {
  readonly plans: readonly CasePlan[]
}

export const noPlans: PlanState = { plans: [] }
