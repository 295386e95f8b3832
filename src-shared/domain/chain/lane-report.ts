import type { EventId } from '../../lib/ids'

/** Faults that say content was changed. */
export type AlteredKind =
  /** The header's bytes do not give its hash, or are no canonical header. */
  | 'altered-header'
  /** The stored columns say something else than the header. */
  | 'altered-columns'
  /** The entry agrees with its own hash, but not with what the next one, or the lane's head, was chained to. */
  | 'rewritten'
  /** The lane's recorded head stands before its last entry, or there is none. */
  | 'wrong-head'
  /** The first entry does not start from this lane's vault, machine, epoch, key and stream. */
  | 'wrong-start'
  /** Two entries with one number. */
  | 'fork'
  /** The logical clock does not rise. */
  | 'clock-backwards'
  /** Recorded before the entry it follows. */
  | 'time-backwards'
  /** The payload or its salt does not give the digest, or the payload belongs to another event. */
  | 'altered-payload'

/** Faults that say something is not there. */
export type MissingKind =
  /** `seq` is the first number that is missing. */
  | 'gap'
  /** The payload is not there, and no erasure names the entry. */
  | 'missing-payload'
  /** The lane's head stands beyond its last entry. `seq` is the first number that is missing. */
  | 'truncated'

export type EntryProblem = {
  readonly kind: AlteredKind | MissingKind
  /** The entry's place in its lane. */
  readonly seq: number
}

/** An entry whose payload was erased, and the event that says who, why and on what ground. */
export interface ErasedEntry {
  readonly seq: number
  readonly event: string
  readonly by: EventId
}

/** A lane as it is stored, before anything about it is believed. */
export interface StoredLane {
  readonly vault: string
  readonly stream: string
  readonly machine: string
  readonly epoch: number
  /** Undefined when no record of the lane was found. */
  readonly publicKey: string | undefined
}

export type Verdict = 'intact' | 'intact-with-erasures' | 'incomplete' | 'altered'

export interface LaneReport {
  readonly lane: StoredLane
  /** Number of the first and of the last entry; 0 when the lane is empty. */
  readonly first: number
  readonly last: number
  readonly count: number
  /** Hash of the last entry. */
  readonly tip: string | undefined
  readonly erasures: readonly ErasedEntry[]
  /** In the lane's order; the first one names the first bad entry. */
  readonly problems: readonly EntryProblem[]
  readonly verdict: Verdict
}

const missing: ReadonlySet<string> = new Set<MissingKind>(['gap', 'missing-payload', 'truncated'])

export function isMissing(problem: EntryProblem): boolean {
  return missing.has(problem.kind)
}

/** Altered before incomplete before intact: the gravest thing that was seen. */
export function verdictOf(problems: readonly EntryProblem[], erasures: number): Verdict {
  if (problems.some((problem) => !isMissing(problem))) return 'altered'
  if (problems.length > 0) return 'incomplete'
  return erasures > 0 ? 'intact-with-erasures' : 'intact'
}
