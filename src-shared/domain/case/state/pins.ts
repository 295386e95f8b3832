import type { DefectId, EventId } from '../../../lib/ids'
import type { DefectPlace } from '../events/pins'

/** Where a defect is on a plan. */
export interface PinnedDefect extends DefectPlace {
  readonly defect: DefectId
  /** The entry that placed it there. */
  readonly entry: EventId
}

export interface PinState {
  /** One for each defect that has its place. */
  readonly pinned: readonly PinnedDefect[]
}

export const noPins: PinState = { pinned: [] }
