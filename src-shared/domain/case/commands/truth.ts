import { z } from 'zod'
import { attachmentId, eventId, factId, grievanceId } from '../../../lib/ids'
import { happened } from '../../common/happened'
import { optionalProse, prose } from '../../common/text'
import { factStanding, grievanceStanding, side } from '../vocabulary'
import { command } from './shape'

const proof = z.strictObject({ entry: eventId, piece: attachmentId.optional() })

export const truthCommands = [
  /** With what already proves it. */
  command('state-fact', { text: prose(2_000), when: happened, proofs: z.array(proof).max(50).default([]) }),
  command('tell-fact', { fact: factId, side, text: prose(5_000) }),
  /** With the exchange it is said in, or the reason. */
  command('weigh-fact', {
    fact: factId,
    standing: factStanding,
    reason: optionalProse(2_000),
    said: eventId.optional()
  }),
  command('link-proof', { fact: factId, proof }),
  command('unlink-proof', { fact: factId, proof }),
  command('state-grievance', { text: prose(2_000), facts: z.array(factId).max(50).default([]) }),
  command('answer-grievance', { grievance: grievanceId, standing: grievanceStanding, text: prose(5_000) })
] as const
