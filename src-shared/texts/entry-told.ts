import type { CaseEventType, CasePayload } from '../domain/case/events'
import type { CasePart } from '../domain/case/parts'
import type {
  CaseId,
  ContactId,
  DefectId,
  EventId,
  FactId,
  GrievanceId,
  LetterId,
  PersonId,
  PromiseId,
  ReceivedId,
  RemedyId,
  TaskId,
  VisitId
} from '../lib/ids'
import type { TimeZone } from '../lib/plain-date'
import type { Format } from './format'
import type { Translate } from './translator'

/** What the words of an entry need to know of the case around it. An unknown name is left out. */
export interface EntryNames {
  readonly t: Translate
  readonly format: Format
  readonly zone: TimeZone
  readonly contact: (id: ContactId) => string | undefined
  readonly person: (id: PersonId) => string | undefined
  readonly letter: (id: LetterId) => string | undefined
  readonly promise: (id: PromiseId) => string | undefined
  readonly task: (id: TaskId) => string | undefined
  readonly reference: (id: CaseId) => string | undefined
  readonly fact: (id: FactId) => number | undefined
  readonly grievance: (id: GrievanceId) => number | undefined
  readonly remedy: (id: RemedyId) => string | undefined
  /** Their numbers, as a list. */
  readonly defects: (ids: readonly DefectId[]) => string | undefined
  readonly received: (id: ReceivedId) => string | undefined
  /** A part of the case as an event set it. */
  readonly version: (part: CasePart, id: EventId) => string | undefined
  readonly defect: (id: DefectId) => number | undefined
  readonly visit: (id: VisitId) => number | undefined
}

export interface EntryWords {
  /** What it is, and with whom. */
  readonly title: string
  /** As it was written. */
  readonly text?: string | undefined
  /** Its further fields, each with its name. */
  readonly facts?: readonly (readonly [name: string, value: string])[] | undefined
}

export type EventOf<T extends CaseEventType> = {
  [K in T]: { readonly type: K; readonly payload: CasePayload<K> }
}[T]
/** How a kind of entry is put into words. */
export type Told<T extends CaseEventType> = (payload: CasePayload<T>, names: EntryNames) => EntryWords

/** Parts of a title side by side; empty ones are left out. */
export const beside = (title: string, ...more: readonly (string | undefined)[]): string =>
  [title, ...more].filter((part) => part !== undefined && part !== '').join(' · ')
