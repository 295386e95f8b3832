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
