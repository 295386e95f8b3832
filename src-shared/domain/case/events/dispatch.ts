import { z } from 'zod'
import { attachmentId, letterId } from '../../../lib/ids'
import { money } from '../../../lib/money'
import { plainDate } from '../../../lib/plain-date'
import { proofSlot } from '../../dispatch/proofs'
import { dispatchWay } from '../../dispatch/ways'
import { entry, text } from './entry-shape'

/** Who agreed to receive electronic recorded letters, and when (CPCE art. L100). */
export const dispatchConsent = z.strictObject({ by: text(120), on: plainDate })

/** How a letter leaves, and what proves that it did. */
export const dispatchEvents = {
  /** Chosen again, it takes the place of what was chosen before. */
  'dispatch-chosen': entry({
    letter: letterId,
    way: dispatchWay,
    /** The number it takes, where it is known before the counter. */
    tracking: text(40).optional(),
    /** What it costs, as was known then. */
    cost: money.optional(),
    consent: dispatchConsent.optional()
  }),
  /** A piece of the case put where a proof is wanted; filed again, it takes the place of the one before. */
  'proof-filed': entry({ letter: letterId, slot: proofSlot, piece: attachmentId })
} as const
