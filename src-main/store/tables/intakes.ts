import { columnsOf, type Fixed } from './columns'

/** Files safe on the disk that no event names yet, such as those of a draft. */
export interface IntakesTable {
  /** Id of the attachment to be. */
  id: Fixed<string>
  blob: Fixed<string>
  /** The attachment as an event will name it, JSON. */
  descriptor: Fixed<string>
  /** Instant in UTC. */
  taken_at: Fixed<string>
}

export const intakesColumns = columnsOf<IntakesTable>({ id: true, blob: true, descriptor: true, taken_at: true })
