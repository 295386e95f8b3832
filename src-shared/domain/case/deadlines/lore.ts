import type { LeadTimes } from '../../deadline/lead-time'
import type { Rules } from '../../deadline/rule-set'

/** What deadlines are worked out by: the rules, and how long each act takes to prepare. */
export interface DeadlineLore {
  readonly rules: Rules
  readonly lead: LeadTimes
}

const atOnce = { days: 0 }

/** For decisions that touch no deadline. */
export const noLore: DeadlineLore = {
  rules: { byId: new Map(), version: '' },
  lead: {
    summons: atOnce,
    expert: atOnce,
    notice: atOnce,
    filing: atOnce,
    payment: atOnce,
    performance: atOnce,
    answer: atOnce
  }
}
