import { z } from 'zod'
import { attachmentId, letterId } from '../../../lib/ids'
import { money } from '../../../lib/money'
import { plainDate } from '../../../lib/plain-date'
import { line, optionalLine } from '../../common/text'
import { proofSlot } from '../../dispatch/proofs'
import { dispatchWay } from '../../dispatch/ways'
import { command } from './shape'

export const dispatchCommands = [
  command('choose-dispatch', {
    letter: letterId,
    way: dispatchWay,
    tracking: optionalLine(40).default(''),
    cost: money.optional(),
    consent: z.strictObject({ by: line(120), on: plainDate }).optional()
  }),
  /** By a piece of the case, or by the one file that comes with the command. */
  command('file-proof', { letter: letterId, slot: proofSlot, piece: attachmentId })
] as const
