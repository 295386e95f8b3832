import { z } from 'zod'
import { keptBack } from '../../domain/case/defects/cascade'
import { caseRefusals } from '../../domain/case/refusals'
import { caseId, contactId, defectId } from '../../lib/ids'
import { plainDate } from '../../lib/plain-date'
import type { Procedure } from '../procedure'
import { writeRefusals } from './shapes'

const defects = z.array(defectId).min(1).max(500)

/** A client's defects on their way to those who answer for them. */
export const cascadeProcedures = {
  'cascade.preview': {
    input: z.strictObject({ case: caseId }),
    output: z.object({
      shares: z.array(
        z.object({
          contractor: contactId,
          name: z.string(),
          defects: z.array(defectId),
          /** Photographs that may go. */
          pictures: z.int(),
          hasAddress: z.boolean(),
          /** Our open case against him, which takes them in. */
          existing: z.object({ id: caseId, reference: z.string() }).optional()
        })
      ),
      left: z.array(z.object({ defect: defectId, why: z.enum(keptBack) })),
      /** Days before our own date that a subcontractor is given, as the firm has it. */
      margin: z.int(),
      /** Until when we have to repair, as the last signed report says. */
      ours: plainDate.optional()
    }),
    refusals: ['not-open', 'no-such-case'],
    reads: ['cases', 'contacts', 'sites', 'organisation']
  },
  /** Notifies all of them, in one transaction; the letter to each is left as a draft. */
  'cascade.notify': {
    input: z.strictObject({
      case: caseId,
      shares: z
        .array(z.strictObject({ contractor: contactId, defects, due: plainDate.optional() }))
        .min(1)
        .max(100)
    }),
    output: z.object({ notified: z.array(z.object({ contractor: contactId, case: caseId, opened: z.boolean() })) }),
    refusals: [
      ...caseRefusals,
      'no-such-contact',
      'no-such-site',
      'attachment-unknown',
      'not-open',
      'no-person',
      'no-such-case',
      ...writeRefusals
    ],
    touches: ['cases', 'drafts']
  }
} as const satisfies Record<string, Procedure>
