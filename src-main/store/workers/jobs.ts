import type { DeadlineLore } from '../../../src-shared/domain/case/deadlines/lore'
import type { ChainReport } from '../events/chain-report'
import type { Tip } from '../tip'
import type { ViewProblem } from '../views/check'

/** `quick`: pages and records hang together. `full`: indexes, constraints and references as well. */
export type CheckDepth = 'quick' | 'full'

export type DatabaseCheck =
  | { readonly ok: true }
  /** What SQLite says, or its error code; no content. */
  | { readonly ok: false; readonly problems: readonly string[] }

/** What a copy of a database holds, found by opening and reading it. */
export interface Survey {
  readonly check: DatabaseCheck
  readonly chain: ChainReport | undefined
  readonly vaultId: string
  readonly schemaVersion: number
  readonly tip: Tip
  /** Rows of every table. */
  readonly counts: Readonly<Record<string, number>>
  /** Names of the files the database says lie in `blobs`. */
  readonly blobs: readonly string[]
}

/** A database, as it travels to a worker. */
export interface WorkerAccess {
  readonly file: string
  readonly vaultId: string
  readonly key: Uint8Array
}

/** What a worker can be asked. Each runs on a read-only connection of its own, in a thread of its own. */
export interface Jobs {
  check: { input: { access: WorkerAccess; depth: CheckDepth }; output: DatabaseCheck }
  /** Writes a whole, compact copy, encrypted with the same key, to a file that does not exist yet. */
  copy: { input: { access: WorkerAccess; to: string }; output: undefined }
  survey: { input: { access: WorkerAccess; depth: CheckDepth }; output: Survey }
  /** Compares the views with what the events give, as they stand at one moment. */
  views: { input: { access: WorkerAccess; lore: DeadlineLore }; output: readonly ViewProblem[] }
}

export type JobName = keyof Jobs

export type JobCall = { [N in JobName]: { readonly name: N; readonly input: Jobs[N]['input'] } }[JobName]

/** How a worker answers: once, then it ends. */
export type JobAnswer<N extends JobName> =
  | { readonly ok: true; readonly output: Jobs[N]['output'] }
  | { readonly ok: false; readonly code: string | undefined; readonly message: string }
