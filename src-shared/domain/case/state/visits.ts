import type { AttachmentId, CaseId, ContactId, DefectId, EventId, LotId, SiteId, VisitId } from '../../../lib/ids'
import type { PlainDate } from '../../../lib/plain-date'
import type { Happened } from '../../common/happened'
import type { DefectKind, Sighting } from '../events/visits'
import type { Capacity, VisitKind, VisitOutcome, Weather } from '../visits/vocabulary'

export interface Present {
  readonly name: string
  readonly contact?: ContactId | undefined
  readonly capacity: Capacity
}

interface Met {
  readonly entry: EventId
  readonly defect: DefectId
  /** Its number within the visit. */
  readonly item: number
  readonly as: Sighting
}

export interface Visit {
  readonly id: VisitId
  readonly number: number
  readonly kind: VisitKind
  readonly site?: SiteId | undefined
  /** The entry that began it. */
  readonly entry: EventId
  readonly begun: Happened
  readonly persons: readonly Present[]
  readonly weather?: Weather | undefined
  readonly note: string
  /** The defects that were known before and met again, as often as something was said of them. */
  readonly met: readonly Met[]
  /** The event that last said who was there. */
  readonly seen: EventId
  readonly ended?:
    | {
        readonly entry: EventId
        readonly on: Happened
        readonly outcome: VisitOutcome
        readonly text: string
        readonly nextVisit?: PlainDate | undefined
      }
    | undefined
}

interface AnyDefect {
  /** Its photographs among the pieces of its entry, where one entry brought several defects; all of them otherwise. */
  readonly pieces?: readonly AttachmentId[] | undefined
  readonly id: DefectId
  readonly number: number
  /** The entry that brought it: its photographs are the pieces of this entry. */
  readonly entry: EventId
  /** The event that last said what it is. */
  readonly seen: EventId
  /** What was added to it later. */
  readonly added: readonly { readonly entry: EventId; readonly pieces: readonly AttachmentId[] }[]
  readonly visit?: VisitId | undefined
  /** Its number within the visit. */
  readonly item?: number | undefined
  readonly lot?: LotId | undefined
  /** The defect of a client's case that was handed on as this one. */
  readonly source?: { readonly case: CaseId; readonly defect: DefectId } | undefined
}

/** What is wrong with the works: photographed first, or named at once. */
export type Defect = UnsortedDefect | SortedDefect

export interface UnsortedDefect extends AnyDefect {
  readonly sorted: false
  readonly room?: string | undefined
}

export interface SortedDefect extends AnyDefect {
  readonly sorted: true
  readonly kind: DefectKind
  readonly place: string
  readonly text: string
  readonly trade?: string | undefined
  /** The party who answers for it. */
  readonly responsible?: ContactId | undefined
  readonly hidden?: boolean | undefined
  readonly blocking?: boolean | undefined
  readonly safety?: boolean | undefined
  /** Where it was photographed, before anybody named it. */
  readonly room?: string | undefined
}

/** What was last said at a visit of a defect that was known before. */
export function metAt({ met }: Pick<Visit, 'met'>, defect: DefectId): Met | undefined {
  return met.findLast((one) => one.defect === defect)
}

export interface VisitState {
  readonly visits: readonly Visit[]
  readonly defects: readonly Defect[]
  /** The highest number a defect has had: a number taken back is not given again. */
  readonly numbered: number
}

export const noVisits: VisitState = { visits: [], defects: [], numbered: 0 }
