import { z } from 'zod'
import { attachmentId, defectId, reportId, visitId } from '../../../lib/ids'
import { money } from '../../../lib/money'
import { instant, plainDate } from '../../../lib/plain-date'
import { capacity } from '../visits/vocabulary'
import { entry, text } from './entry-shape'

/** The papers of a visit that can be signed here. */
export const reportKinds = ['visit', 'reception', 'lifting'] as const
export const reportKind = z.enum(reportKinds)
export type ReportKind = z.infer<typeof reportKind>

/** What the owner decides at a reception (C. civ. art. 1792-6; NF P 03-001, 17.2.6); a partial one is of a part of the works. */
export const receptionDecisions = ['without-reserves', 'with-reserves', 'partial', 'refused'] as const
export const receptionDecision = z.enum(receptionDecisions)
export type ReceptionDecision = z.infer<typeof receptionDecision>

/** What the owner answers of a reserve at a lifting. */
export const liftingOutcomes = ['lifted', 'refused'] as const
export const liftingOutcome = z.enum(liftingOutcomes)
export type LiftingOutcome = z.infer<typeof liftingOutcome>

/** The answer on one reserve, its word, and the photographs it rests on. */
export const liftingAnswer = z.strictObject({
  defect: defectId,
  outcome: liftingOutcome,
  /** Why it is refused; why there is no photograph after the works, where there is none. */
  text: text(1_000),
  before: attachmentId.optional(),
  after: attachmentId.optional()
})
export type LiftingAnswer = z.infer<typeof liftingAnswer>

/** The field one signs in, in the units of a stroke's points. */
export const SIGNATURE_FIELD = { width: 1_000, height: 360 } as const
const point = z.tuple([z.int().min(0).max(SIGNATURE_FIELD.width), z.int().min(0).max(SIGNATURE_FIELD.height)])

/** A signature drawn on a screen, as the lines of the hand; it proves presence and observations, no more. */
export const strokes = z.array(z.array(point).min(1).max(1_000)).max(60)
export type Strokes = z.infer<typeof strokes>

const who = { name: text(200), capacity }

/** Somebody who was there, and how he signed: on the screen, with a pen on the printed paper, or not at all. */
export const signatory = z.discriminatedUnion('how', [
  z.strictObject({ ...who, how: z.literal('screen'), at: instant, strokes: strokes.min(1) }),
  z.strictObject({ ...who, how: z.literal('paper') }),
  z.strictObject({ ...who, how: z.literal('unsigned') })
])
export type ReportSignatory = z.infer<typeof signatory>

/**
 * A lower price in the place of repairing minor flaws, which are accepted as they are (NF P 03-001:2017, 17.2.6). Only where
 * the contract has it, by a clause of its own or by citing the standard.
 */
export const reduction = z.strictObject({ amount: money, text: text(1_000), clause: text(300) })

/** A party that did not come, and how it was called: the acceptance of works is made in its presence or after calling it. */
export const absentParty = z.strictObject({ ...who, called: plainDate.optional(), how: text(200) })
export type AbsentParty = z.infer<typeof absentParty>

/** What a report says besides its document. */
export const reportFields = {
  kind: reportKind,
  visit: visitId,
  /** Of a reception alone. */
  decision: receptionDecision.optional(),
  on: plainDate,
  defects: z.array(defectId).max(500),
  /** Of a lifting alone: one answer for each of its defects. */
  liftings: z.array(liftingAnswer).max(500).optional(),
  /** Days given to repair what is reserved. */
  delay: z.int().positive().max(730).optional(),
  /** Of a reception that is not refused. */
  reduction: reduction.optional(),
  /** Who did not come. */
  absent: z.array(absentParty).max(20).optional(),
  /** What was said besides; of a partial reception, the part it is of. */
  text: text(2_000),
  signatories: z.array(signatory).max(50),
  /** The document as it was signed by hand, photographed or scanned. */
  scan: attachmentId.optional()
}

/** How a copy of a signed report reached somebody. */
export const handings = ['hand', 'email', 'post'] as const
export const handing = z.enum(handings)
export type Handing = z.infer<typeof handing>

/** The papers of the site, as they were signed. */
export const reportEvents = {
  'report-signed': entry({
    report: reportId,
    number: z.int().positive(),
    ...reportFields,
    /** As many as there are signatories. */
    originals: z.int().positive().max(50),
    document: attachmentId,
    /** The report of the same visit that this one stands in the place of. */
    corrects: reportId.optional()
  }),
  'report-handed': entry({ report: reportId, to: text(200), how: handing })
} as const
