import type { LeadTimes } from '../../deadline/lead-time'
import type { Rules } from '../../deadline/rule-set'
import type { DeadlineSettings } from '../../deadline/settings'

/** What deadlines are worked out by: the rules, and how long each act takes to prepare. */
export interface DeadlineLore {
  readonly rules: Rules
  readonly lead: LeadTimes
}

/** What is shipped, with what the firm set beside it. */
export type LoreOf = (own: DeadlineSettings | undefined) => DeadlineLore
