import type { EventId, PersonId } from '../../lib/ids'
import type { Instant } from '../../lib/plain-date'

/** What the header of a stored event tells the domain. */
export interface Recorded {
  readonly id: EventId
  readonly recordedAt: Instant
  readonly actor: PersonId
}

/** A stored event: its header's facts, its type and its payload. */
export type Stored<E extends { readonly type: string; readonly payload: unknown }> = E & { readonly header: Recorded }
