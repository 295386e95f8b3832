import { z } from 'zod'
import { askedReport } from '../../domain/case/commands/reports'
import { handing, liftingAnswer, receptionDecision, reportKind } from '../../domain/case/events/reports'
import { caseRefusals } from '../../domain/case/refusals'
import { attachment } from '../../domain/common/attachment'
import { happened } from '../../domain/common/happened'
import { planPoint } from '../../domain/site/plan-points'
import { attachmentId, caseId, defectId, eventId, reportId, visitId } from '../../lib/ids'
import { plainDate } from '../../lib/plain-date'
import type { Procedure } from '../procedure'
import { writeRefusals } from './shapes'

const paperRefusals = ['not-open', 'no-person', 'no-such-case', 'not-printable', 'file-damaged'] as const
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
      liftings: z.array(liftingAnswer).optional(),
      document: attachmentId,
      scan: attachmentId.optional(),
      corrects: reportId.optional(),
      handed: z.array(z.object({ entry: eventId, to: z.string(), how: handing, when: happened }))
    })
  )
}

/** The papers of a visit, as they will be signed, and their signing. */
export const reportProcedures = {
  'report.preview': {
    input: asked,
    output: z.object({ pdf: z.instanceof(Uint8Array), pages: z.int() }),
    refusals: paperRefusals,
    reads: ['cases', 'organisation', 'contacts']
  },
  /** Where its defects are on the plans: each part of a plan that was not drawn yet is drawn by the window. */
  'report.plan-extracts': {
    input: z.strictObject({ case: caseId, defects: z.array(defectId).max(500) }),
    output: z.object({
      extracts: z.array(
        z.object({
          defect: defectId,
          number: z.int(),
          file: attachment,
          page: z.int(),
          turn: z.literal([0, 90, 180, 270]),
          ...planPoint.shape,
          drawn: z.boolean()
        })
      )
    }),
    refusals: ['not-open', 'no-person', 'no-such-case'],
    reads: ['cases', 'sites']
  },
  /** The part of the plan around a defect, as a JPEG. One whose defect has moved meanwhile is let go. */
  'report.keep-extract': {
    input: z.strictObject({
      case: caseId,
      defect: defectId,
      ...planPoint.shape,
      jpeg: z.instanceof(Uint8Array).refine(({ length }) => length > 0 && length <= 2e6)
    }),
    output: z.object({}),
    refusals: ['not-open', 'no-person', 'no-such-case', 'disk-full']
  },
  /** Puts it on paper with its signatures, files it, and only then records it. */
  'report.sign': {
    /** With the files it brings: photographs after the works, the scan of what was signed by hand. */
    input: asked.extend({ attachments: z.array(attachment).max(500).default([]) }),
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
  },
  /** The paper with the lines for the hand of whoever has not drawn, to be signed away from the screen. */
  'report.print': {
    input: asked,
    output: z.object({}),
    refusals: [...paperRefusals, 'cancelled', 'no-printer', 'not-printed']
  },
  'report.save': {
    input: asked,
    output: z.object({}),
    refusals: [...paperRefusals, 'cancelled', 'not-writable', 'disk-full']
  }
} as const satisfies Record<string, Procedure>
