import { z } from 'zod'
import { attachmentId, eventId, factId, grievanceId } from '../../../lib/ids'
import { happened } from '../../common/happened'
import { factStanding, grievanceStanding, side } from '../vocabulary'
import { entry, text } from './entry-shape'

const proof = { entry: eventId, piece: attachmentId.optional() }

/** Facts with their proofs, and what each side says of them. */
export const truthEvents = {
  'fact-stated': entry({ fact: factId, number: z.int().positive(), text: text(2_000), when: happened }),
  /** One side's version of a fact; a later one stands in place of the earlier. */
  'fact-told': entry({ fact: factId, side, text: text(5_000) }),
  /** Said: the entry in which a party admits or contests it, where there is one. */
  'fact-weighed': entry({ fact: factId, standing: factStanding, reason: text(2_000), said: eventId.optional() }),
  'proof-linked': entry({ fact: factId, proof: z.strictObject(proof) }),
  'proof-unlinked': entry({ fact: factId, proof: z.strictObject(proof) }),
  'grievance-stated': entry({
    grievance: grievanceId,
    number: z.int().positive(),
    text: text(2_000),
    facts: z.array(factId).max(50)
  }),
  'grievance-answered': entry({ grievance: grievanceId, standing: grievanceStanding, text: text(5_000) })
} as const
