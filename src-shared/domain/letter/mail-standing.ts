import { addDays, type PlainDate } from '../../lib/plain-date'
import { type DispatchWay, wayOf } from '../dispatch/ways'
import type { LetterKind } from './kinds'

/** How far a letter is, and what is missing of its proof. */
export const mailStandings = ['issued', 'to-post', 'travelling', 'overdue', 'collected', 'returned'] as const
type MailStanding = (typeof mailStandings)[number]

/**
 * Days after which a postal slip should be back: a recorded letter waits 15 days at the post office (order of 7 Feb 2007
 * on the registered letter), and its slip or the envelope itself needs some days to return.
 */
export const DAYS_TO_PROOF = 21

interface Mailed {
  readonly kind: LetterKind
  readonly way?: DispatchWay | undefined
  readonly deposited?: PlainDate | undefined
  readonly collected?: PlainDate | undefined
  readonly returned?: PlainDate | undefined
}

/** Days that the post keeps a recorded letter, from the day after its notice (order of 7 Feb 2007). */
const DAYS_AT_COUNTER = 15

interface Presented extends Pick<Mailed, 'kind' | 'way'> {
  readonly presented?: PlainDate | undefined
  readonly collected?: PlainDate | undefined
  readonly returned?: unknown
}

/** The last day on which a letter that was presented may be fetched at the counter; undefined where it does not wait there. */
export function atCounterUntil(letter: Presented, today: PlainDate): PlainDate | undefined {
  const { presented, collected, returned } = letter
  if (!presented || collected || returned || wayOf(letter) !== 'recorded') return undefined
  const last = addDays(presented, DAYS_AT_COUNTER)
  return last < today ? undefined : last
}

/** Whether it is out of our hands: what is printed of it from then on is a duplicate. */
export const hasLeft = ({ deposited, collected }: Pick<Mailed, 'deposited' | 'collected'>): boolean =>
  deposited !== undefined || collected !== undefined

/** `overdue`: posted so long ago that the slip or the envelope should be back, and neither is recorded. */
export function mailStanding(letter: Mailed, today: PlainDate): MailStanding {
  const { deposited, collected, returned } = letter
  const way = wayOf(letter)
  if (returned) return 'returned'
  if (collected) return 'collected'
  if (deposited && way === 'plain') return 'travelling'
  if (deposited) return addDays(deposited, DAYS_TO_PROOF) < today ? 'overdue' : 'travelling'
  return letter.way === undefined && way === 'plain' ? 'issued' : 'to-post'
}
