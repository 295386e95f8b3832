import { z } from 'zod'
import { contactId, letterId, receivedId } from '../../../lib/ids'
import { money } from '../../../lib/money'
import { plainDate } from '../../../lib/plain-date'
import { line, optionalLine, optionalProse, prose } from '../../common/text'
import { insurerDecision, receivedKind } from '../vocabulary'
import { command } from './shape'

export const receivedCommands = [
  command('receive-letter', {
    kind: receivedKind,
    from: contactId,
    subject: line(300),
    text: optionalProse(),
    dated: plainDate.optional(),
    tracking: optionalLine(40).default(''),
    presented: plainDate.optional(),
    collected: plainDate.optional(),
    demand: z
      .strictObject({
        text: prose(2_000),
        amount: money.optional(),
        until: plainDate.optional(),
        days: z.int().positive().max(365).optional()
      })
      .optional(),
    answerOwed: z.boolean().default(true),
    aboutWorks: z.boolean().default(false)
  }),
  command('answer-received', { received: receivedId, letter: letterId.optional(), text: optionalProse(2_000) }),
  command('decide-insurer', {
    received: receivedId,
    decision: insurerDecision,
    insurer: contactId.optional(),
    text: optionalProse(2_000)
  }),
  command('declare-claim', { debtor: contactId, amount: money, on: plainDate, text: optionalProse(2_000) })
] as const
