import { z } from 'zod'
import { attachmentId, caseId, contactId, defectId, letterId, receivedListId, reportId } from '../../../lib/ids'
import { money } from '../../../lib/money'
import { plainDate } from '../../../lib/plain-date'
import { side } from '../vocabulary'
import { entry, text } from './entry-shape'

/** How something was put in writing between the client and us. */
export const writings = ['report', 'letter', 'email'] as const
export const writing = z.enum(writings)
export type Writing = z.infer<typeof writing>

/** At whose expense a repair is. */
export const payers = ['us', 'supplier', 'client', 'insurer'] as const
export const payer = z.enum(payers)
export type Payer = z.infer<typeof payer>

export const costNatures = ['estimate', 'actual'] as const
export const costNature = z.enum(costNatures)
export type CostNature = z.infer<typeof costNature>

/** What a firm wrote of a defect on its list, or said of it. */
export const workAnswers = ['done', 'not-done', 'declined'] as const
export const workAnswer = z.enum(workAnswers)
export type WorkAnswer = z.infer<typeof workAnswer>

/** Who keeps back the sum: the client from us, or we from a subcontractor. */
export const retentionHolders = ['them', 'us'] as const
export const retentionHolder = z.enum(retentionHolders)
export type RetentionHolder = z.infer<typeof retentionHolder>

/** The list received along with which it was recorded. */
const list = receivedListId.optional()
const several = z.array(defectId).min(1).max(500)

/** The other case in which it was recorded, of which it is repeated here. */
const from = caseId.optional()

/** The photographs that a step was decided on, and the signed report that says so: such a step is not taken back alone. */
const bySignedReport = {
  report: reportId.optional(),
  shown: z
    .array(z.strictObject({ defect: defectId, before: attachmentId.optional(), after: attachmentId.optional() }))
    .max(500)
    .optional()
}

/** The two ladders of a defect, what it costs, and the money kept back for it. */
export const defectEvents = {
  /** On the report of the reception, or notified in writing within the year that follows (C. civ. art. 1792-6). */
  'defects-reserved': entry({ defects: several, by: writing, text: text(2_000), list }),
  'defects-repaired': entry({
    /** Each with its photograph after the works, and the one it is shown beside. */
    works: z
      .array(z.strictObject({ defect: defectId, before: attachmentId.optional(), after: attachmentId.optional() }))
      .min(1)
      .max(500),
    /** What was done; why there is no photograph, where there is none. */
    text: text(2_000)
  }),
  'lifting-asked': entry({ defects: several, by: writing, letter: letterId.optional(), text: text(2_000) }),
  /** The client's act, never ours. */
  'defects-lifted': entry({
    defects: several,
    who: contactId,
    by: writing,
    text: text(2_000),
    list,
    ...bySignedReport
  }),
  'lifting-refused': entry({ defects: several, who: contactId, text: text(2_000), ...bySignedReport }),
  'defects-contested': entry({ defects: several, side, text: text(2_000) }),
  'defects-notified': entry({
    defects: several,
    to: contactId,
    due: plainDate.optional(),
    letter: letterId.optional(),
    /** The case in which we claim the repair of the same defects. */
    case: caseId.optional(),
    text: text(2_000)
  }),
  'repair-announced': entry({ defects: several, text: text(2_000), from }),
  /** What a firm answered, such as a line of its list that came back filled in by hand: nothing was checked yet. */
  'work-answered': entry({
    defects: several,
    /** The firm; ours without it. */
    by: contactId.optional(),
    answer: workAnswer,
    text: text(2_000),
    from
  }),
  'repair-checked': entry({ defects: several, text: text(2_000), from }),
  'repair-accepted': entry({ defects: several, text: text(2_000), from }),
  'repair-refused': entry({ defects: several, text: text(2_000), from }),
  /** A later one of the same nature stands in the place of the earlier. */
  'defect-costed': entry({ defect: defectId, nature: costNature, amount: money, payer, text: text(2_000) }),
  /** At most 5 % of the works (Act 71-584 of 16 July 1971, art. 1). */
  'retention-recorded': entry({
    party: contactId,
    holder: retentionHolder,
    works: money,
    amount: money,
    /** With whom it is deposited, or who guarantees it. */
    kept: text(300)
  }),
  /** A reasoned opposition, sent by registered letter to whoever keeps it (art. 2 of the Act). */
  'retention-opposed': entry({ party: contactId, on: plainDate, text: text(2_000) }),
  'retention-released': entry({ party: contactId, on: plainDate, amount: money, text: text(2_000) })
} as const
