import type { AttachmentId, CaseId, ContactId, DefectId, EventId, ReportId } from '../../../lib/ids'
import type { Money } from '../../../lib/money'
import type { PlainDate } from '../../../lib/plain-date'
import type { ClientStanding, SupplierStanding } from '../defects/ladders'
import type { CostNature, Payer, RetentionHolder, WorkAnswer } from '../events/defects'
import type { Side } from '../vocabulary'

export interface ClientStepTaken {
  readonly standing: Exclude<ClientStanding, 'observed'>
  readonly entry: EventId
  /** The signed report that says so. */
  readonly report?: ReportId | undefined
  /** Of a repair or its lifting: the photograph after the works, and the one it is shown beside. */
  readonly before?: AttachmentId | undefined
  readonly after?: AttachmentId | undefined
  /** Of what is contested: whose contesting it is, and the reason given; empty where none was. */
  readonly contested?: { readonly side: Side; readonly text: string } | undefined
}

export interface SupplierStepTaken {
  readonly standing: Exclude<SupplierStanding, 'none'>
  readonly entry: EventId
  readonly to: ContactId
  readonly due?: PlainDate | undefined
  /** The case in which we claim the repair of the same defect. */
  readonly case?: CaseId | undefined
}

/** What a firm answered of a defect; ours where it names none. */
interface WorkAnswered {
  readonly entry: EventId
  readonly by?: ContactId | undefined
  readonly answer: WorkAnswer
  readonly text: string
}

export interface DefectCost {
  readonly entry: EventId
  readonly nature: CostNature
  readonly amount: Money
  readonly payer: Payer
}

/** How far a defect has come on its two ladders; the steps in the order they were taken. */
export interface Track {
  readonly defect: DefectId
  readonly client: readonly ClientStepTaken[]
  readonly supplier: readonly SupplierStepTaken[]
  /** Answers of firms, in the order they came. */
  readonly answers: readonly WorkAnswered[]
  readonly costs: readonly DefectCost[]
}

/** Money kept back for the reserved defects; one for each party. */
export interface Retention {
  readonly party: ContactId
  readonly entry: EventId
  readonly holder: RetentionHolder
  readonly works: Money
  readonly amount: Money
  readonly kept: string
  readonly opposed?: PlainDate | undefined
  readonly released?: { readonly on: PlainDate; readonly amount: Money } | undefined
}

export interface DefectState {
  /** Of the defects of which anything is recorded beyond what was seen. */
  readonly tracks: readonly Track[]
  readonly retentions: readonly Retention[]
}

export const noTracks: DefectState = { tracks: [], retentions: [] }

export function trackOf({ tracks }: DefectState, defect: DefectId): Track | undefined {
  return tracks.find((one) => one.defect === defect)
}
