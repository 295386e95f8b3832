import type { AttachmentId, EventId, FactId, GrievanceId } from '../../../lib/ids'
import type { Happened } from '../../common/happened'
import type { FactStanding, GrievanceStanding } from '../vocabulary'

/** What supports a fact: an entry of the timeline, or one piece of it. */
export interface Proof {
  readonly entry: EventId
  readonly piece?: AttachmentId | undefined
}

export interface Fact {
  readonly id: FactId
  readonly entry: EventId
  readonly number: number
  readonly text: string
  readonly when: Happened
  readonly standing: FactStanding
  /** By whom and where it is admitted or contested, as last said. */
  readonly reason?: string | undefined
  /** The exchange in which that is said. */
  readonly said?: EventId | undefined
  readonly theirs?: string | undefined
  readonly ours?: string | undefined
  readonly proofs: readonly Proof[]
}

export interface Grievance {
  readonly id: GrievanceId
  readonly entry: EventId
  readonly number: number
  readonly text: string
  readonly facts: readonly FactId[]
  readonly standing: GrievanceStanding | 'open'
  readonly answer?: string | undefined
}

export interface TruthState {
  readonly facts: readonly Fact[]
  readonly grievances: readonly Grievance[]
}

export const noTruth: TruthState = { facts: [], grievances: [] }
