import type { DeadlineId, EventId } from '../../../lib/ids'
import type { PlainDate } from '../../../lib/plain-date'
import type { DeadlineInputs } from '../../deadline/inputs'
import type { DeadlineValue } from '../events/deadlines'
import type { DeadlineOutcome, Doer, HappeningKind } from '../vocabulary'

/** Something that interrupts or suspends, as it was last told. */
export interface Happening {
  /** The entry that first told it. */
  readonly id: EventId
  readonly kind: HappeningKind
  readonly on: PlainDate
  readonly until?: PlainDate | undefined
  readonly by?: Doer | undefined
  readonly isVoid: boolean
  readonly text: string
  /** The entries that told it, the first first: their pieces are its proofs. */
  readonly entries: readonly EventId[]
}

/** A deadline that somebody stands for. */
export interface CaseDeadline {
  readonly id: DeadlineId
  /** The entry that confirmed it. */
  readonly entry: EventId
  readonly rule: string
  /** The set of rules it was last worked out by. */
  readonly rules: string
  readonly subject: string
  /** Its own inputs, beside the anchors of the case. */
  readonly given: DeadlineInputs
  readonly value: DeadlineValue
  /** What it was, the oldest first, each with the entry that changed it. */
  readonly was: readonly { readonly value: DeadlineValue; readonly until: EventId }[]
  readonly standing: 'open' | 'dropped' | DeadlineOutcome
  /** Why it was dropped or closed. */
  readonly reason?: string | undefined
}

export interface DeadlineState {
  readonly anchors: DeadlineInputs
  /** The entry that last recorded anchors. */
  readonly anchoredIn?: EventId | undefined
  readonly happenings: readonly Happening[]
  readonly deadlines: readonly CaseDeadline[]
  /** Rules that were proposed and set aside. */
  readonly declined: readonly { readonly rule: string; readonly entry: EventId; readonly reason: string }[]
}

export const noDeadlines: DeadlineState = { anchors: {}, happenings: [], deadlines: [], declined: [] }

/** The deadlines that still run, of which one is warned: what others may do against us is not an act of ours. */
export function ownOpenDeadlines({ deadlines }: DeadlineState): readonly CaseDeadline[] {
  return deadlines.filter(({ standing, value }) => standing === 'open' && value.side !== 'our-exposure')
}
