import { toDecimalString } from '../../../lib/money'
import type { PlainDate, TimeZone } from '../../../lib/plain-date'
import { knownDay } from '../../common/happened'
import type { Role } from '../../common/vocabulary'
import type { EventKind } from '../../deadline/event'
import type { DeadlineInputs } from '../../deadline/inputs'
import type { DisputeType } from '../dispute-types'
import type { CaseState } from '../state'
import type { Doer } from '../vocabulary'

/** An event that may move a deadline, as the case tells it. */
export interface BasisEvent {
  readonly kind: EventKind
  readonly on: PlainDate
  readonly until?: PlainDate | undefined
  readonly by?: Doer | undefined
  readonly isVoid?: boolean | undefined
}

/** All of a case that its deadlines rest on, and which of them it calls for. */
export interface DeadlineBasis {
  readonly type: DisputeType
  readonly roles: readonly Role[]
  /** What the case says: who they are, which way it goes, what it is about in money, and its anchors. */
  readonly given: DeadlineInputs
  readonly happened: readonly BasisEvent[]
  /** What they asked for was refused, wholly or in part. */
  readonly refused: boolean
}

type Rests = Pick<
  CaseState,
  | 'type'
  | 'direction'
  | 'parties'
  | 'amount'
  | 'channel'
  | 'openedHow'
  | 'anchors'
  | 'happenings'
  | 'letters'
  | 'grievances'
  | 'stage'
>

/** The status that decides is that of the party the dispute is with: the first. */
export function basisOf(state: Rests, zone: TimeZone): DeadlineBasis {
  const { type, direction, parties, amount, anchors } = state
  const status = parties[0]?.status
  const complained = writtenComplaint(state, zone)
  return {
    type,
    roles: parties.map(({ role }) => role),
    given: {
      // Between two parties, the first is the one we answer to; rules that bind the other are called as our claim.
      direction: direction === 'between' ? 'we-answer' : direction,
      ...(status && { status }),
      ...(amount?.currency === 'EUR' && amount.cents >= 0 && { amount: toDecimalString(amount) }),
      ...(complained && { complained }),
      ...anchors
    },
    happened: [...state.happenings, ...ofLetters(state)],
    refused: wasRefused(state)
  }
}

/** A complaint that reached us in writing, as it opened the case. */
function writtenComplaint({ direction, channel, openedHow }: Rests, zone: TimeZone): PlainDate | undefined {
  const written = channel === 'letter' || channel === 'email'
  return written && direction !== 'we-claim' ? knownDay(openedHow, zone) : undefined
}

/**
 * Our letters move nothing, and the explanation of each date says so; but for the recorded letter that the insured sends to
 * the insurer, from the day it is sent (C. assur. art. L114-2).
 */
function ofLetters({ letters, parties }: Rests): BasisEvent[] {
  const insurers = new Set(parties.flatMap(({ contact, role }) => (role === 'insurer' ? [contact] : [])))
  return letters.flatMap(({ kind, to, mailing, dated }): BasisEvent[] => {
    const { way = 'recorded', deposited, collected } = mailing
    const recorded = way === 'recorded' || way === 'electronic'
    if (insurers.has(to) && deposited && recorded) return [{ kind: 'recorded-letter', on: deposited, by: 'us' }]
    return kind === 'formal-notice' ? [{ kind: 'formal-notice', on: deposited ?? collected ?? dated, by: 'us' }] : []
  })
}

function wasRefused({ stage, grievances }: Rests): boolean {
  const refused = grievances.some(({ standing }) => standing === 'unfounded' || standing === 'partly-founded')
  return stage === 'not-upheld' || refused
}
