import { z } from 'zod'
import { arrivalId, contactId, letterId, receivedId } from '../../../lib/ids'
import { money } from '../../../lib/money'
import { plainDate } from '../../../lib/plain-date'
import { appointedCapacity, daysFrom, insolvencyKind, insurerDecision, receivedKind } from '../vocabulary'
import { entry, text } from './entry-shape'

/** Letters that reach us and what they ask for. Each date is its own, since each rule of law names the one it uses. */
export const receivedEvents = {
  'letter-received': entry({
    received: receivedId,
    kind: receivedKind,
    from: contactId,
    subject: text(300),
    text: text(20_000),
    dated: plainDate.optional(),
    tracking: text(40),
    presented: plainDate.optional(),
    collected: plainDate.optional(),
    /** What they demand, and the deadline they claim: a claim of theirs, not a rule of law. */
    demand: z
      .strictObject({
        text: text(2_000),
        amount: money.optional(),
        until: plainDate.optional(),
        days: z.int().positive().max(365).optional(),
        daysFrom: daysFrom.optional()
      })
      .optional(),
    answerOwed: z.boolean(),
    /** It is about works that our liability insurance may cover. */
    aboutWorks: z.boolean(),
    /** Working days our insurance contract gives to declare a claim; absent, the least the law allows. */
    insurerDays: z.int().positive().optional(),
    /** The last day to tell our insurer, as the rule gave it then; entries of before say none. */
    tellBy: plainDate.optional(),
    arrival: arrivalId.optional()
  }),
  'received-answered': entry({ received: receivedId, letter: letterId.optional(), text: text(2_000) }),
  /** Whether our own insurer is told of the claim (C. assur. L113-2, 4o: within the contract's time, five working days at least). */
  'insurer-decided': entry({
    received: receivedId,
    decision: insurerDecision,
    insurer: contactId.optional(),
    text: text(2_000)
  }),
  /**
   * A party is in insolvency since it was published in the BODACC; what is written to it goes to whom the court
   * appointed (C. com. L622-24, R622-24).
   */
  'insolvency-recorded': entry({
    debtor: contactId,
    proceedings: insolvencyKind,
    published: plainDate,
    appointed: contactId,
    /** As what; entries of before do not say. */
    capacity: appointedCapacity.optional(),
    /** They owe us something that must be declared. */
    claimToDeclare: z.boolean(),
    /** We are established outside mainland France: two months more. */
    abroad: z.boolean(),
    /** The last day to declare our claim, as the rule gave it then; entries of before say none. */
    declareBy: plainDate.optional()
  }),
  /** Our claim in the insolvency of a party (C. com. L622-24). */
  'claim-declared': entry({ debtor: contactId, amount: money, on: plainDate, text: text(2_000) })
} as const
