import type { EventId, PersonId } from '../../lib/ids'
import type { Instant, PlainDate, TimeZone } from '../../lib/plain-date'
import type { Powers } from '../organisation/powers'
import type { HouseLore } from './deadlines/lore'
import type { Undoable } from './decide/undo'

/** All that a decision rests on besides the case itself: the clock, new ids and what the firm allows are passed in. */
export interface CaseFacts {
  readonly now: Instant
  /** Who is at the keyboard. */
  readonly actor: PersonId
  readonly today: PlainDate
  readonly zone: TimeZone
  readonly newId: () => string
  /** The reference a new case takes, or one of several that go by the same; empty where neither is asked for. */
  readonly nextReference: string
  /** The plan the command names is none of the case's site. */
  readonly planUnknown?: boolean
  readonly powersOf: (person: PersonId) => Powers | undefined
  /** What deadlines are worked out by. */
  readonly deadlines: HouseLore
  /** An earlier event of this case, for taking it back. */
  readonly undoable: (entry: EventId) => Undoable | undefined
}
