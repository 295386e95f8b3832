import { addDays, type PlainDate } from '../../lib/plain-date'
import { kindUses, type LetterKind } from './kinds'

/** How far a letter is, and what is missing of its proof. */
export const mailStandings = ['issued', 'to-post', 'travelling', 'overdue', 'collected', 'returned'] as const
type MailStanding = (typeof mailStandings)[number]

/**
 * Days after which a postal slip should be back: a recorded letter waits 15 days at the post office (order of 7 Feb 2007
 * on the registered letter), and its slip or the envelope itself needs some days to return.
 */
const DAYS_TO_PROOF = 21

interface Mailed {
  readonly kind: LetterKind
  readonly deposited?: PlainDate | undefined
  readonly collected?: PlainDate | undefined
  readonly returned?: PlainDate | undefined
}

/** `overdue`: posted so long ago that the slip or the envelope should be back, and neither is recorded. */
export function mailStanding({ kind, deposited, collected, returned }: Mailed, today: PlainDate): MailStanding {
  if (returned) return 'returned'
  if (collected) return 'collected'
  if (deposited) return addDays(deposited, DAYS_TO_PROOF) < today ? 'overdue' : 'travelling'
  return kindUses[kind].manner === 'formal' ? 'to-post' : 'issued'
}
