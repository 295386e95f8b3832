import { columnsOf, type Fixed } from './columns'

/** An import from a file. */
export interface ImportsTable {
  id: Fixed<string>
  /** The name of the file, without its folder. */
  file: Fixed<string>
  actor: Fixed<string>
  started_at: Fixed<string>
  /** `running` of an import that nobody runs any more: it was interrupted. */
  state: 'running' | 'done' | 'cancelled' | 'taken-back'
  lines: number
  cases: number
  contacts: number
  /** Lines whose contact was known already. */
  reused: number
  refused: number
  /** Lines imported with something to notice. */
  noticed: number
  /** Cases and contacts that stayed when it was taken back. */
  kept: number
}

export const importsColumns = columnsOf<ImportsTable>({
  id: true,
  file: true,
  actor: true,
  started_at: true,
  state: true,
  lines: true,
  cases: true,
  contacts: true,
  reused: true,
  refused: true,
  noticed: true,
  kept: true
})
