import type {
  AttachmentId,
  CaseId,
  ContactId,
  EventId,
  LetterId,
  PersonId,
  PlanRunId,
  PromiseId,
  SiteId,
  TaskId
} from '../../lib/ids'
import type { Money } from '../../lib/money'
import type { Instant, PlainDate } from '../../lib/plain-date'
import type { Attachment } from '../common/attachment'
import type { Happened } from '../common/happened'
import type { Visibility } from '../common/visibility'
import type { Channel, Direction, Flow, Language, Role, Status } from '../common/vocabulary'
import type { ProofSlot } from '../dispatch/proofs'
import type { DispatchWay } from '../dispatch/ways'
import type { NumberedPiece } from '../dossier/numbered'
import type { KeptWords } from '../letter/kept-words'
import type { LetterKind } from '../letter/kinds'
import type { Department, DisputeType, Priority } from './dispute-types'
import type { CaseEventType, CasePayload } from './events'
import type { Recourse, Stage } from './stages'
import type { DeadlineState } from './state/deadlines'
import type { DefectState } from './state/defects'
import type { DossierState } from './state/dossier'
import type { FileTextState } from './state/file-texts'
import type { IntakeState } from './state/intake'
import type { ListState } from './state/lists'
import type { PictureState } from './state/pictures'
import type { PinState } from './state/pins'
import type { PlanState } from './state/plans'
import type { ReceivedState } from './state/received'
import type { ReportState } from './state/reports'
import type { SigningState } from './state/signing'
import type { TruthState } from './state/truth'
import type { UpkeepState } from './state/upkeep'
import type { VisitState } from './state/visits'
import type { VersionState } from './versions'
import type { IdentifierKind, Relation } from './vocabulary'

export interface Party {
  readonly contact: ContactId
  readonly role: Role
  readonly status: Status
}

/** What `decide` must know of an entry; its words stay in the stored event. */
export interface Entry {
  readonly id: EventId
  readonly type: CaseEventType
  readonly recordedAt: Instant
  readonly happened: Happened
  readonly visibility: Visibility
  readonly undone: boolean
  /** For a message: which way it went, who was at the other end, and whether it was in writing. */
  readonly message?:
    | { readonly flow: Exclude<Flow, 'inside'>; readonly with?: ContactId | undefined; readonly written: boolean }
    | undefined
}

/** A piece of evidence; its visibility is that of the entry that brought it. */
export interface Piece {
  readonly attachment: Attachment
  readonly entry: EventId
  /**
   * What was said of it as it entered, or corrected since; shared by all that entered together. Empty when nothing was,
   * absent when the words of its entry say something else, such as those of a call.
   */
  readonly title?: string | undefined
}

/** When a stage was last entered. */
export interface Reached {
  readonly stage: Stage
  readonly happened: Happened
  readonly recordedAt: Instant
}

export interface PromiseMade {
  readonly id: PromiseId
  readonly entry: EventId
  readonly text: string
  readonly due: PlainDate
  readonly by?: PersonId | undefined
  readonly standing: 'open' | 'kept' | 'missed'
}

export interface Task {
  readonly id: TaskId
  readonly entry: EventId
  readonly text: string
  readonly due?: PlainDate | undefined
  readonly owner?: PersonId | undefined
  readonly done: boolean
  /** The entry that told it done. */
  readonly doneIn?: EventId | undefined
  /** Given up, with a reason. */
  readonly dropped?: boolean | undefined
  /** The step of a plan it was made of. */
  readonly of?: { readonly run: PlanRunId; readonly step: string } | undefined
  /** Somebody gave it its day: it no longer follows its plan. */
  readonly byHand?: boolean | undefined
  /** The days it was due before its plan moved it, the oldest first, each with the entry and what had moved. */
  readonly was?:
    | readonly {
        readonly due?: PlainDate | undefined
        readonly until: EventId
        readonly because: CasePayload<'task-moved'>['because']
      }[]
    | undefined
}

/** How far a letter has travelled; each date is its own, since each rule of law names the one it uses. */
export interface Mailing {
  /** How it was chosen to leave; letters of before, and those nobody chose for, have none. */
  readonly way?: DispatchWay
  /** What it costs, as was known when its way was chosen. */
  readonly cost?: Money
  /** Of the addressee of an electronic recorded letter. */
  readonly consent?: { readonly by: string; readonly on: PlainDate }
  readonly tracking?: string
  readonly deposited?: PlainDate
  readonly presented?: PlainDate
  readonly collected?: PlainDate
  readonly returned?: { readonly on: PlainDate; readonly reason: string }
  /** The pieces that prove it, each where it belongs. */
  readonly proofs?: readonly { readonly slot: ProofSlot; readonly piece: AttachmentId }[]
}

export interface Letter {
  readonly id: LetterId
  /** The last that is recorded of it: its issue, or its latest step through the post. */
  readonly entry: EventId
  readonly kind: LetterKind
  readonly number: string
  readonly to: ContactId
  readonly dated: PlainDate
  readonly document: AttachmentId
  readonly subject: string
  readonly signatory: PersonId
  readonly enclosures: readonly AttachmentId[]
  /** The numbers they have in it; absent from letters of the first versions. */
  readonly exhibits?: readonly NumberedPiece[] | undefined
  /** What was written in it, as far as it was kept. */
  readonly words?: KeptWords | undefined
  /** How it says itself that it leaves, where it says. */
  readonly says?: DispatchWay | undefined
  /** The letter that came back, which it sends a second time. */
  readonly again?: LetterId | undefined
  readonly deadline?: { readonly on: PlainDate; readonly daysFromPresentation?: number | undefined } | undefined
  /** The later day that was granted afterwards. */
  readonly extended?: PlainDate | undefined
  readonly mailing: Mailing
}

export interface CaseLink {
  readonly case: CaseId
  readonly relation: Relation
}

/** The last message exchanged with the first party: it tells whose turn it is. */
export interface LastMessage {
  readonly entry: EventId
  readonly flow: Exclude<Flow, 'inside'>
  readonly happened: Happened
  readonly recordedAt: Instant
}

export interface CaseState
  extends IntakeState,
    TruthState,
    ReceivedState,
    UpkeepState,
    DeadlineState,
    PlanState,
    DossierState,
    VersionState,
    VisitState,
    SigningState,
    FileTextState,
    DefectState,
    PinState,
    PictureState,
    ListState,
    ReportState {
  readonly id: CaseId
  readonly reference: string
  readonly openedBy: EventId
  readonly openedAt: Instant
  readonly openedHow: Happened
  readonly direction: Direction
  readonly channel: Channel
  readonly title: string
  readonly type: DisputeType
  readonly department: Department
  readonly priority: Priority
  readonly summary: string
  readonly wanted: string
  readonly since: Happened
  readonly amount?: Money | undefined
  readonly site?: SiteId | undefined
  readonly jurisdiction: 'fr'
  readonly identifiers: readonly { readonly kind: IdentifierKind; readonly value: string }[]
  readonly language: Language
  /** The event that last set each field that several people may change. */
  readonly seen: {
    readonly details: EventId
    readonly stage: EventId
    readonly recourse: EventId
    readonly owner: EventId
  }
  readonly parties: readonly Party[]
  readonly owner?: PersonId | undefined
  readonly stage: Stage
  /** The stages it has been in, in the order they were last entered; what was taken back is left out. */
  readonly reached: readonly Reached[]
  /** The stage of acknowledgement was reached once, and that was not taken back. */
  readonly acknowledged: boolean
  /** It should never have been opened: lists leave it out. */
  readonly takenBack?: true | undefined
  readonly recourse: Recourse
  /** Every recourse it has been in. */
  readonly recoursesTaken: readonly Recourse[]
  readonly entries: Readonly<Record<EventId, Entry>>
  readonly pieces: Readonly<Record<AttachmentId, Piece>>
  readonly promises: readonly PromiseMade[]
  readonly tasks: readonly Task[]
  readonly letters: readonly Letter[]
  readonly links: readonly CaseLink[]
  readonly lastMessage: LastMessage
  /** Our last message to them, whatever came since: the last news they had. */
  readonly lastOut?: Omit<LastMessage, 'flow'> | undefined
  /** Their first message that we have not answered yet. */
  readonly unansweredSince?: Omit<LastMessage, 'flow'> | undefined
  readonly lastActivityAt: Instant
}
