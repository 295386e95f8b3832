import { columnsOf, type Fixed } from './columns'

/** What somebody is writing, saved as typed. Never an event, never part of the chain. */
export interface DraftsTable {
  person: Fixed<string>
  kind: Fixed<string>
  /** Empty for a draft of no case. */
  case_id: Fixed<string>
  /** Which letter, or which sheet; empty for a draft of neither. */
  letter_kind: Fixed<string>
  /** The form's values, JSON; need not be valid yet. */
  content: string
  /** Instant in UTC. */
  saved_at: string
}

export const draftsColumns = columnsOf<DraftsTable>({
  person: true,
  kind: true,
  case_id: true,
  letter_kind: true,
  content: true,
  saved_at: true
})
