import type { ContactId, EventId, ReceivedId } from '../../../lib/ids'
import type { Money } from '../../../lib/money'
import type { PlainDate } from '../../../lib/plain-date'
import type { InsurerDecision, ReceivedKind } from '../vocabulary'

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
      }
    | undefined
  readonly answerOwed: boolean
  readonly answered?: EventId | undefined
  readonly aboutWorks: boolean
  readonly insurer?: InsurerDecision | undefined
}

export interface ReceivedState {
  readonly received: readonly ReceivedLetter[]
}

export const nothingReceived: ReceivedState = { received: [] }
