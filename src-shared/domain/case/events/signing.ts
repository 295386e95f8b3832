import { letterId, personId } from '../../../lib/ids'
import { letterDraft } from '../../letter/draft'
import { entry, text } from './entry-shape'

/** The way of a draft through the signature book; signing it is its issue. */
export const signingEvents = {
  /** Handed in for signature, as it was written; handed in again, it takes the place of what was there. */
  'letter-submitted': entry({ letter: letterId, draft: letterDraft, to: personId }),
  /** Returned to its author with a word. */
  'letter-sent-back': entry({ letter: letterId, text: text(2_000) }),
  /** Kept unsigned for now, with a word. */
  'letter-held': entry({ letter: letterId, text: text(2_000) }),
  /** Its author took it out again. */
  'letter-taken-out': entry({ letter: letterId })
} as const
