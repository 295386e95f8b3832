import type { EventId, LetterId, PersonId } from '../../../lib/ids'
import type { Instant } from '../../../lib/plain-date'
import type { LetterDraft } from '../../letter/draft'

export const signingStandings = ['waiting', 'held', 'sent-back'] as const
export type SigningStanding = (typeof signingStandings)[number]

/** A letter in the signature book: written, not yet signed. */
export interface SubmittedLetter {
  readonly id: LetterId
  /** The entry by which it was handed in last. */
  readonly handedIn: EventId
  /** The last that is recorded of it. */
  readonly entry: EventId
  readonly draft: LetterDraft
  /** Who handed it in, and when it was last. */
  readonly by: PersonId
  readonly at: Instant
  /** Who is to sign it. */
  readonly to: PersonId
  readonly standing: SigningStanding
  /** Why it was held or sent back. */
  readonly word?: string | undefined
  /** The draft that whoever signs had before them when they last sent it back or held it. */
  readonly seen?: LetterDraft | undefined
}

export interface SigningState {
  readonly submitted: readonly SubmittedLetter[]
}

export const nothingSubmitted: SigningState = { submitted: [] }
