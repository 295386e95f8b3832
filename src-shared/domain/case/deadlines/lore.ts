import type { LeadTimes } from '../../deadline/lead-time'
import type { DelayPlan } from '../../deadline/plan'
import type { Rules } from '../../deadline/rule-set'
import type { DeadlineSettings } from '../../deadline/settings'

/** What deadlines are worked out by: the rules, and how long each act takes to prepare. */
export interface DeadlineLore {
  readonly rules: Rules
  readonly lead: LeadTimes
}

/** The same, with the plans of the house, those set aside left out. */
export interface HouseLore extends DeadlineLore {
  readonly plans: readonly DelayPlan[]
}

/** What is shipped, with what the firm set beside it. */
export type LoreOf = (own: DeadlineSettings | undefined) => DeadlineLore
export type HouseLoreOf = (own: DeadlineSettings | undefined) => HouseLore
