import type { DeadlineInputs } from '../../../src-shared/domain/deadline/inputs'
import type { HalfYear } from '../../../src-shared/domain/deadline/interest/rates'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { DeadlineId, EventId, LetterId, PlanRunId } from '../../../src-shared/lib/ids'

export type Confirmed = CaseView['deadlines']['list'][number]

/** What is shown or edited beside the deadlines; one at a time. */
export type DeadlinePanel =
  /** The reckoning of one rule, on its own inputs where somebody stands for it. */
  | { readonly kind: 'explain'; readonly rule: string; readonly deadline?: DeadlineId; readonly own?: DeadlineInputs }
  | { readonly kind: 'add' }
  | { readonly kind: 'drop'; readonly rule: string; readonly deadline?: DeadlineId }
  | { readonly kind: 'close'; readonly rule: string; readonly deadline: DeadlineId }
  | { readonly kind: 'anchors' }
  | { readonly kind: 'interest' }
  | { readonly kind: 'mediator' }
  | { readonly kind: 'plan' }
  /** Another first day for a plan that is followed. */
  | { readonly kind: 'move-plan'; readonly run: PlanRunId }
  /** More time for what a letter of ours asks. */
  | { readonly kind: 'extend'; readonly letter: LetterId }
  /** A rate the interest wants; then back to it. */
  | { readonly kind: 'rate'; readonly half: HalfYear }
  | { readonly kind: 'happening'; readonly of?: EventId }
