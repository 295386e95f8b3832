import type { AttachmentId, DefectId, EventId, ReportId, VisitId } from '../../../lib/ids'
import type { PlainDate } from '../../../lib/plain-date'
import type { Handing, LiftingAnswer, ReceptionDecision, ReportKind } from '../events/reports'

/** A paper of the site that was signed. */
export interface SignedReport {
  readonly id: ReportId
  readonly entry: EventId
  readonly number: number
  readonly kind: ReportKind
  readonly visit: VisitId
  readonly on: PlainDate
  readonly decision?: ReceptionDecision | undefined
  readonly defects: readonly DefectId[]
  /** Days given to repair. */
  readonly delay?: number | undefined
  /** Of a lifting: the answer on each defect. */
  readonly liftings?: readonly LiftingAnswer[] | undefined
  readonly document: AttachmentId
  readonly scan?: AttachmentId | undefined
  readonly corrects?: ReportId | undefined
  /** The copies that were given, in the order they were noted. */
  readonly handed: readonly { readonly entry: EventId; readonly to: string; readonly how: Handing }[]
}

export interface ReportState {
  readonly reports: readonly SignedReport[]
}

export const noReports: ReportState = { reports: [] }
