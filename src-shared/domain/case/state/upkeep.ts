import type { EventId } from '../../../lib/ids'
import type { PlainDate } from '../../../lib/plain-date'

export interface UpkeepState {
  readonly tags: readonly string[]
  /** What it went by before, and what may stand on paper: it is still found by them. */
  readonly formerReferences: readonly string[]
  /** Put off until a day, on which it comes back on top. */
  readonly snoozed?: { readonly entry: EventId; readonly until: PlainDate; readonly reason: string } | undefined
}

export const noUpkeep: UpkeepState = { tags: [], formerReferences: [] }
