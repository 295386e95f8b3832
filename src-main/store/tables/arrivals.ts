import type { ArrivalStanding, ReadKind } from '../../../src-shared/domain/arrivals/arrival'
import type { ArrivalId, CaseId, EventId } from '../../../src-shared/lib/ids'
import type { Instant } from '../../../src-shared/lib/plain-date'
import { columnsOf, type Fixed } from './columns'

/** Something that came in: what it is, what was read in it, and what became of it. Its bytes are an attachment's. */
export interface ArrivalsTable {
  id: Fixed<ArrivalId>
  name: Fixed<string>
  media_type: Fixed<string>
  /** Bytes. */
  size: Fixed<number>
  /** Hexadecimal. */
  sha256: Fixed<string>
  origin: Fixed<'dropped' | 'pasted' | 'chosen' | 'watched'>
  /** The watched folder it was found in. */
  folder: Fixed<string | null>
  received_at: Fixed<Instant>
  standing: ArrivalStanding
  /** `unread` until it has been read. */
  kind: ReadKind | 'unread'
  /** Why it could not be read. */
  unreadable: string | null
  title: string
  /** When it happened by its own saying, and what says so; JSON. */
  sent_at: string | null
  /** JSON array. */
  people: string
  text: string
  /** JSON array. */
  remarks: string
  /** What only its kind has, JSON. */
  detail: string
  /** Of a picture, 16 hexadecimal figures. */
  likeness: string | null
  /** Where the first of the same content is, JSON. */
  first: string | null
  /** Where a picture is that looks the same, JSON. */
  alike: string | null
  case_id: CaseId | null
  entry_id: EventId | null
  /** When it was filed or set aside. */
  settled_at: Instant | null
}

export const arrivalsColumns = columnsOf<ArrivalsTable>({
  id: true,
  name: true,
  media_type: true,
  size: true,
  sha256: true,
  origin: true,
  folder: true,
  received_at: true,
  standing: true,
  kind: true,
  unreadable: true,
  title: true,
  sent_at: true,
  people: true,
  text: true,
  remarks: true,
  detail: true,
  likeness: true,
  first: true,
  alike: true,
  case_id: true,
  entry_id: true,
  settled_at: true
})
