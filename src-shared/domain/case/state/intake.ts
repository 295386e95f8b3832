import type {
  AttachmentId,
  ConductId,
  ContactId,
  EventId,
  ExposureId,
  PersonId,
  PinId,
  RemedyId,
  RequestId
} from '../../../lib/ids'
import type { Money } from '../../../lib/money'
import type { PlainDate } from '../../../lib/plain-date'
import type { ClientNeed, Complexity, ImmediateAction, Impact, SafetyLevel, Severity } from '../../triage/vocabulary'
import type { Acceptance, ConductKind, ContractKind, ExposureKind, RemedyAnswer } from '../vocabulary'

/** The last listening sheet: what later replies restate. */
export interface Heard {
  readonly entry: EventId
  readonly confirmed: boolean
  readonly restatement: string
  readonly needs: readonly ClientNeed[]
  readonly wanted: string
}

export interface Triage {
  readonly entry: EventId
  readonly severity: Severity
  readonly safety: SafetyLevel
  readonly complexity: Complexity
  readonly impact: Impact
  /** What cannot wait. */
  readonly immediate: readonly ImmediateAction[]
  readonly reason: string
}

/** Words of the client, as an entry holds them. */
export interface SaidSince {
  readonly entry: EventId
  readonly texts: readonly string[]
}

export interface Remedy {
  readonly id: RemedyId
  readonly entry: EventId
  readonly number: number
  readonly text: string
  readonly cost?: Money | undefined
  readonly until?: PlainDate | undefined
  readonly answer: RemedyAnswer | 'open'
}

/** What somebody said is in the file, or is not, against what the file says of itself. */
export interface ChecklistReview {
  readonly entry?: EventId | undefined
  readonly there: readonly string[]
  readonly notThere: readonly string[]
}

/** What we asked the other side for; while it is open, our clocks stand still. */
export interface InformationRequest {
  readonly id: RequestId
  readonly entry: EventId
  readonly from: ContactId
  readonly items: readonly string[]
  readonly due?: PlainDate | undefined
  readonly met?: EventId | undefined
}

export interface ContractPin {
  readonly id: PinId
  readonly entry: EventId
  readonly kind: ContractKind
  readonly title: string
  readonly version: string
  readonly inForceFrom?: PlainDate | undefined
  readonly inForceTo?: PlainDate | undefined
  readonly acceptance: Acceptance
  readonly acceptedOn?: PlainDate | undefined
  readonly document?: AttachmentId | undefined
  readonly proof?: AttachmentId | undefined
}

export interface Exposure {
  readonly id: ExposureId
  readonly entry: EventId
  readonly kind: ExposureKind
  readonly place: string
  readonly ended: boolean
}

export interface Conduct {
  readonly id: ConductId
  readonly entry: EventId
  readonly kind: ConductKind
  readonly by?: ContactId | undefined
  readonly lifted: boolean
}

export interface Interest {
  readonly person: PersonId
  readonly entry: EventId
  readonly conflict: boolean
}

export interface IntakeState {
  readonly heard?: Heard | undefined
  readonly triage?: Triage | undefined
  /** What the client has said since somebody last weighed the case. */
  readonly unjudged: readonly SaidSince[]
  readonly remedies: readonly Remedy[]
  /** The remedy both sides agreed on: the entry that says so, and its words. */
  readonly agreed?: { readonly entry: EventId; readonly text: string; readonly amount?: Money | undefined } | undefined
  readonly checklist: ChecklistReview
  readonly requests: readonly InformationRequest[]
  readonly pins: readonly ContractPin[]
  readonly exposures: readonly Exposure[]
  readonly conducts: readonly Conduct[]
  readonly interests: readonly Interest[]
}

export const noIntake: IntakeState = {
  unjudged: [],
  remedies: [],
  checklist: { there: [], notThere: [] },
  requests: [],
  pins: [],
  exposures: [],
  conducts: [],
  interests: []
}
