import { z } from 'zod'
import { arrivalId, contactId, letterId, receivedId } from '../../../lib/ids'
import { money } from '../../../lib/money'
import { plainDate } from '../../../lib/plain-date'
import { line, optionalLine, optionalProse, prose } from '../../common/text'
import { appointedCapacity, daysFrom, insolvencyKind, insurerDecision, receivedKind } from '../vocabulary'
import { command } from './shape'

/** An insurance contract may not ask for less than five working days (C. assur. L113-2, 4o). */
export const LEAST_INSURER_DAYS = 5

/** What is said of a letter of theirs beside its files. */
export const receivedLetterFields = {
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
      days: z.int().positive().max(365).optional(),
      /** From when the letter counts its days; the first presentation where it does not say. */
      daysFrom: daysFrom.optional()
    })
    .optional(),
  answerOwed: z.boolean().default(true),
  aboutWorks: z.boolean().default(false),
  /** Working days our insurance contract gives to declare a claim, where it gives more than the law. */
  insurerDays: z.int().min(LEAST_INSURER_DAYS).max(365).optional()
}

export const receivedCommands = [
  command('receive-letter', { ...receivedLetterFields, arrival: arrivalId.optional() }),
  command('answer-received', { received: receivedId, letter: letterId.optional(), text: optionalProse(2_000) }),
  command('decide-insurer', {
    received: receivedId,
    decision: insurerDecision,
    insurer: contactId.optional(),
    text: optionalProse(2_000)
  }),
  command('record-insolvency', {
    debtor: contactId,
    proceedings: insolvencyKind,
    published: plainDate,
    appointed: contactId,
    capacity: appointedCapacity.optional(),
    claimToDeclare: z.boolean().default(true),
    abroad: z.boolean().default(false)
  }),
  command('declare-claim', { debtor: contactId, amount: money, on: plainDate, text: optionalProse(2_000) })
] as const
