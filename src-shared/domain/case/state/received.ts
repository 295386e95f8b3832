import type { ContactId, EventId, ReceivedId } from '../../../lib/ids'
import type { Money } from '../../../lib/money'
import type { PlainDate } from '../../../lib/plain-date'
import type { AppointedCapacity, DaysFrom, InsolvencyKind, InsurerDecision, ReceivedKind } from '../vocabulary'

export interface ReceivedLetter {
  readonly id: ReceivedId
  readonly entry: EventId
  readonly kind: ReceivedKind
  readonly from: ContactId
  readonly subject: string
  readonly dated?: PlainDate | undefined
  readonly presented?: PlainDate | undefined
  readonly collected?: PlainDate | undefined
  readonly demand?:
    | {
        readonly text: string
        readonly amount?: Money | undefined
        readonly until?: PlainDate | undefined
        readonly days?: number | undefined
        readonly daysFrom?: DaysFrom | undefined
      }
    | undefined
  readonly answerOwed: boolean
  readonly answered?: EventId | undefined
  readonly aboutWorks: boolean
  readonly insurerDays?: number | undefined
  readonly tellBy?: PlainDate | undefined
  readonly insurer?: InsurerDecision | undefined
}

/** A party in insolvency, and whom the court appointed. */
export interface Insolvency {
  readonly entry: EventId
  readonly debtor: ContactId
  readonly proceedings: InsolvencyKind
  readonly published: PlainDate
  readonly appointed: ContactId
  readonly capacity?: AppointedCapacity | undefined
  readonly claimToDeclare: boolean
  readonly abroad: boolean
  readonly declareBy?: PlainDate | undefined
  /** The entry by which our claim was declared. */
  readonly declared?: EventId | undefined
}

export interface ReceivedState {
  readonly received: readonly ReceivedLetter[]
  readonly insolvencies: readonly Insolvency[]
}

/** The insolvency a party is in by what is known: the last one recorded. */
export function insolvencyOf({ insolvencies }: ReceivedState, debtor: ContactId | undefined): Insolvency | undefined {
  return insolvencies.findLast((one) => one.debtor === debtor)
}

export const nothingReceived: ReceivedState = { received: [], insolvencies: [] }
