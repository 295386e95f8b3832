import type { CaseId } from '../../lib/ids'
import type { Instant } from '../../lib/plain-date'

/** Why a case is proposed, the surest first. */
export const reasonCodes = [
  'reference',
  'letter-number',
  'tracking',
  'number',
  'email',
  'phone',
  'site',
  'name',
  'words'
] as const
export type ReasonCode = (typeof reasonCodes)[number]

/** One thing that an arrival and a case have in common, and the words that made it. */
export interface Reason {
  readonly code: ReasonCode
  readonly words: readonly string[]
}

/** A case that has something in common with an arrival. */
export interface Candidate {
  readonly id: CaseId
  readonly ended: boolean
  readonly lastActivityAt: Instant
  readonly reasons: readonly Reason[]
}

export interface Proposal {
  readonly id: CaseId
  readonly reasons: readonly Reason[]
  /** Nothing else comes near: it can be filed without a second look at the others. */
  readonly clear: boolean
}

/** What one reason is worth; several words count each, within a limit. */
const weights: Readonly<Record<ReasonCode, number>> = {
  reference: 100,
  'letter-number': 80,
  tracking: 80,
  number: 60,
  email: 50,
  phone: 45,
  site: 35,
  name: 30,
  words: 6
}
const MOST_BY_WORDS = 24
/** Below it a likeness is chance. */
const LEAST = 12
/** Another case this near makes the choice a person's. */
const NEAR = 0.8
const MOST_PROPOSED = 3

/**
 * The likely cases of an arrival, the likeliest first; none where nothing speaks for any. An ended case yields to an open
 * one unless its reference is named; of equals the one with the latest activity comes first.
 */
export function proposeCase(candidates: readonly Candidate[]): readonly Proposal[] {
  const scored = candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate) }))
    .filter(({ score }) => score >= LEAST)
    .sort((one, other) => other.score - one.score || byActivity(one.candidate, other.candidate))
  const [best, second] = scored
  const clear = best !== undefined && (second === undefined || second.score < NEAR * best.score)
  return scored.slice(0, MOST_PROPOSED).map(({ candidate }, place) => ({
    id: candidate.id,
    reasons: inOrder(candidate.reasons),
    clear: place === 0 && clear
  }))
}

function scoreOf({ reasons, ended }: Candidate): number {
  const codes = new Set(reasons.map(({ code }) => code))
  let score = 0
  for (const code of codes) {
    const words = new Set(reasons.flatMap((reason) => (reason.code === code ? reason.words : [])))
    score += code === 'words' ? Math.min(MOST_BY_WORDS, weights.words * words.size) : weights[code]
  }
  return ended && !codes.has('reference') ? score / 2 : score
}

function byActivity(one: Candidate, other: Candidate): number {
  if (one.lastActivityAt !== other.lastActivityAt) return one.lastActivityAt > other.lastActivityAt ? -1 : 1
  return one.id < other.id ? -1 : 1
}

/** One reason of each kind with all its words. */
function inOrder(reasons: readonly Reason[]): readonly Reason[] {
  return reasonCodes.flatMap((code) => {
    const words = [...new Set(reasons.flatMap((reason) => (reason.code === code ? reason.words : [])))]
    return words.length > 0 ? [{ code, words }] : []
  })
}
