import type { CaseEvent } from '../../../src-shared/domain/case/events'
import type { CaseState } from '../../../src-shared/domain/case/state'
import type { Placed } from './timeline-row'

/** An event just appended, as the views see it. */
export interface Appended {
  readonly header: Placed
  readonly event: CaseEvent
}

/** What one command did to a case. */
export interface CaseChange {
  readonly before: CaseState | undefined
  readonly after: CaseState
  readonly appended: readonly Appended[]
}
