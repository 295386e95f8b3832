import { laneStart } from './digests'
import { type EntryHeader, lane } from './entry-header'
import type { Hasher } from './hasher'
import {
  type AlteredKind,
  type EntryProblem,
  type ErasedEntry,
  type LaneReport,
  type StoredLane,
  verdictOf
} from './lane-report'
import { type CheckedEntry, checkEntry, type ErasureOf, type StoredEntry } from './verify-entry'

/** What the store recorded as the end of a lane when it last wrote there. */
export interface LaneHead {
  readonly seq: number
  readonly hash: string
}

export interface LaneVerifier {
  /** Takes the lane's entries one by one, in the order of their numbers. */
  push(entry: StoredEntry): void
  /** @param head undefined when no record of the lane was found */
  finish(head: LaneHead | undefined): LaneReport
}

interface Last {
  readonly seq: number
  readonly hash: string
  /** Undefined when its header could not be believed. */
  readonly header: EntryHeader | undefined
}

/**
 * Verifies one lane as its entries come, keeping none of them: each entry by itself, its link to the one before, the
 * numbers, the clocks, and the recorded head.
 */
export function laneVerifier(hasher: Hasher, stored: StoredLane, erasureOf: ErasureOf): LaneVerifier {
  const problems: EntryProblem[] = []
  const erasures: ErasedEntry[] = []
  const start = startOf(hasher, stored)
  let first = 0
  let count = 0
  let last: Last | undefined

  const push = (entry: StoredEntry): void => {
    const { seq } = entry.columns
    const checked = checkEntry(hasher, entry, erasureOf)
    problems.push(...linkProblems(last, start, seq, checked.header))
    problems.push(...checked.problems.map((kind) => ({ kind, seq })))
    problems.push(...clockProblems(last, checked).map((kind) => ({ kind, seq })))
    if (checked.erasedBy) erasures.push({ seq, event: entry.id, by: checked.erasedBy })
    if (count === 0) first = seq
    count += 1
    last = { seq, hash: entry.hash, header: checked.header }
  }

  const finish = (head: LaneHead | undefined): LaneReport => {
    problems.push(...headProblems(last, head))
    const verdict = verdictOf(problems, erasures.length)
    return { lane: stored, first, last: last?.seq ?? 0, count, tip: last?.hash, erasures, problems, verdict }
  }

  return { push, finish }
}

/**
 * Verifies a lane whose entries are all at hand.
 * @internal for tests
 */
export function verifyLane(
  hasher: Hasher,
  stored: StoredLane,
  entries: Iterable<StoredEntry>,
  head: LaneHead | undefined,
  erasureOf: ErasureOf
): LaneReport {
  const verifier = laneVerifier(hasher, stored, erasureOf)
  for (const entry of entries) verifier.push(entry)
  return verifier.finish(head)
}

function startOf(hasher: Hasher, stored: StoredLane): string | undefined {
  const known = lane.safeParse(stored)
  return known.success ? laneStart(hasher, known.data) : undefined
}

function linkProblems(
  last: Last | undefined,
  start: string | undefined,
  seq: number,
  header: EntryHeader | undefined
): readonly EntryProblem[] {
  const expected = (last?.seq ?? 0) + 1
  if (seq > expected) return [{ kind: 'gap', seq: expected }]
  if (seq < expected) return [{ kind: 'fork', seq }]
  if (!header) return []
  if (!last) return header.prev === start ? [] : [{ kind: 'wrong-start', seq }]
  // A header that was not believed has been named already.
  return header.prev === last.hash || !last.header ? [] : [{ kind: 'rewritten', seq: last.seq }]
}

function clockProblems(last: Last | undefined, { header }: CheckedEntry): readonly AlteredKind[] {
  if (!last?.header || !header) return []
  const problems: AlteredKind[] = []
  if (header.clock <= last.header.clock) problems.push('clock-backwards')
  if (header.recorded_at < last.header.recorded_at) problems.push('time-backwards')
  return problems
}

function headProblems(last: Last | undefined, head: LaneHead | undefined): readonly EntryProblem[] {
  const end = last?.seq ?? 0
  if (!head || head.seq < end) return [{ kind: 'wrong-head', seq: end }]
  if (head.seq > end) return [{ kind: 'truncated', seq: end + 1 }]
  return last && head.hash !== last.hash && last.header ? [{ kind: 'rewritten', seq: end }] : []
}
