import type { EventId } from '../../../lib/ids'
import type { PlainDate } from '../../../lib/plain-date'

export interface UpkeepState {
  readonly tags: readonly string[]
  /** Put off until a day, on which it comes back on top. */
  readonly snoozed?: { readonly entry: EventId; readonly until: PlainDate; readonly reason: string } | undefined
}

export const noUpkeep: UpkeepState = { tags: [] }
