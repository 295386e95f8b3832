import { z } from 'zod'
import { attachmentId, contactId, eventId, grievanceId, letterId, personId, remedyId } from '../../lib/ids'
import { money } from '../../lib/money'
import { plainDate } from '../../lib/plain-date'
import { account } from '../case/deadlines/account'
import { language } from '../common/vocabulary'
import { dispatchWay } from '../dispatch/ways'
import { ruleIds } from '../remark/rule'
import { messageKind, tone } from './kinds'
import { offeredMeeting } from './meeting'
import { noticeTopic } from './notice-topic'

const text = (max: number) => z.string().max(max).default('')

/** A remark that somebody set aside: its rule, the words it was about, folded, and why, if it was said. */
const dismissedRemark = z.strictObject({
  rule: z.enum(ruleIds),
  detail: z.string().max(60).optional(),
  words: z.string().max(2_000),
  reason: z.string().max(500).optional()
})
export type DismissedRemark = z.infer<typeof dismissedRemark>

const shared = {
  letter: letterId,
  to: contactId.optional(),
  language,
  signatory: personId.optional(),
  /** By whose order the signatory signs (p.o.): named above the signature. It lends no power to sign. */
  byOrderOf: personId.optional(),
  /** Room for a hand, as where nobody chose, or the picture that the signatory keeps of their signature. */
  signing: z.enum(['space', 'image']).optional(),
  /** The day printed and, in practice, the day of dispatch. */
  dated: plainDate,
  subject: text(300),
  /** Stays with the draft: of an issued letter only the rules are kept. */
  dismissed: z.array(dismissedRemark).max(500).default([]),
  /** Words that are spelled as they are meant to be, in this letter alone. */
  spelledAside: z.array(z.string().max(60)).max(300).optional(),
  /** The points of the client that whoever writes holds to be answered. */
  answered: z.array(grievanceId).max(200).default([]),
  /** The entry it answers, whose words it restates. */
  about: eventId.optional(),
  /** How it will leave, as it says itself; what its kind takes as a rule where nobody chose. */
  way: dispatchWay.optional(),
  /** The letter that came back, which it sends a second time. */
  again: letterId.optional(),
  /** What is written of it for the file; the letter holds no word of it. */
  fileText: z.string().max(20_000).optional(),
  /** What a demand offers besides. */
  meeting: offeredMeeting.optional()
}

/** A letter of running text being written. Every field may be empty until it is issued. */
export const messageDraft = z.strictObject({
  kind: messageKind,
  ...shared,
  /** Markdown, whose blocks may be marked by lines `[[block-id]]`; lines that begin with "> " are words of somebody else. */
  body: text(20_000),
  /** The wording it was begun with. */
  tone: tone.optional(),
  /** What we ask for, and by when. */
  demand: z.strictObject({ text: text(500), due: plainDate.optional() }).default({ text: '' }),
  /** The solutions that the client chooses from on the slip to send back; without one there is no slip. */
  options: z.array(remedyId).max(20).default([]),
  /** What we promise, and by when: it becomes the case's next step. */
  promise: z.strictObject({ text: text(500), due: plainDate.optional() })
})
export type MessageDraft = z.infer<typeof messageDraft>

/** A formal notice being written (C. civ. art. 1344): what is owed, how it was not done, what is demanded, by when. */
export const formalNoticeDraft = z.strictObject({
  kind: z.literal('formal-notice'),
  ...shared,
  topic: noticeTopic.optional(),
  /** What the recipient owes: the order, the contract, its date and reference. */
  obligation: text(4_000),
  /** What was not done, as dated facts. */
  breach: text(8_000),
  demand: text(2_000),
  daysFromPresentation: z.int().positive().max(365).optional(),
  deadlineOn: plainDate.optional(),
  /** The clause and the articles relied on. */
  basis: text(2_000),
  consequence: text(2_000),
  claimed: money.optional(),
  /** How the sum claimed came about: its page of its own. */
  account: account.optional(),
  enclosures: z.array(attachmentId).max(200).default([])
})
export type FormalNoticeDraft = z.infer<typeof formalNoticeDraft>

export const letterDraft = z.discriminatedUnion('kind', [messageDraft, formalNoticeDraft])
export type LetterDraft = z.infer<typeof letterDraft>
