import type { PersonId } from '../../../src-shared/lib/ids'
import type { Instant } from '../../../src-shared/lib/plain-date'
import { columnsOf, type Fixed } from './columns'

/** How far each person has read what changed. Never an event: reading changes nothing of a case. */
export interface LooksTable {
  person: Fixed<PersonId>
  /** The position of the last entry they have seen. */
  position: number
  looked_at: Instant
}

export const looksColumns = columnsOf<LooksTable>({ person: true, position: true, looked_at: true })
