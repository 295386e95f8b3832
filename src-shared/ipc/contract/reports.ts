import { z } from 'zod'
import { askedReport } from '../../domain/case/commands/reports'
import { receptionDecision, reportKind } from '../../domain/case/events/reports'
import { caseRefusals } from '../../domain/case/refusals'
import { attachmentId, caseId, defectId, eventId, reportId, visitId } from '../../lib/ids'
import { plainDate } from '../../lib/plain-date'
import type { Procedure } from '../procedure'
import { writeRefusals } from './shapes'

const asked = z.strictObject({ case: caseId, report: z.strictObject(askedReport) })

/** What the window sees of the papers that were signed. */
export const reportsView = {
  reports: z.array(
    z.object({
      id: reportId,
      entry: eventId,
      number: z.int(),
      kind: reportKind,
      visit: visitId,
      on: plainDate,
      decision: receptionDecision.optional(),
      defects: z.array(defectId),
      document: attachmentId,
      corrects: reportId.optional()
    })
  )
}

/** The papers of a visit, as they will be signed, and their signing. */
export const reportProcedures = {
  'report.preview': {
    input: asked,
    output: z.object({ pdf: z.instanceof(Uint8Array), pages: z.int() }),
    refusals: ['not-open', 'no-person', 'no-such-case', 'not-printable', 'file-damaged'],
    reads: ['cases', 'organisation', 'contacts']
  },
  /** Puts it on paper with its signatures, files it, and only then records it. */
  'report.sign': {
    input: asked,
    output: z.object({ event: eventId, document: attachmentId }),
    refusals: [
      ...caseRefusals,
      'no-such-contact',
      'no-such-site',
      'attachment-unknown',
      'not-open',
      'no-person',
      'no-such-case',
      'not-printable',
      'file-damaged',
      'cancelled',
      ...writeRefusals
    ],
    touches: ['cases']
  }
} as const satisfies Record<string, Procedure>
