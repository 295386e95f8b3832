import { kindUses, type LetterKind } from '../letter/kinds'

/** Why a letter came back, as the post says. */
type ReturnReason = 'unclaimed' | 'refused' | 'unknown-address' | 'other'

/**
 * What it means in law that a letter came back.
 * - `notice-holds`: a notice before a lawsuit is no notification of a court, so CPC art. 665 to 670-3 do not apply to it;
 *   that it was not collected does not void it (Cass. 1re civ., 20 January 2021, no 19-20.680).
 * - `notice-refused`: the same, and it was presented to its addressee, who refused it.
 * - `notice-unknown`: it was presented to nobody, and nothing shows that its addressee could know of it.
 * - `plain`: the letter has no effect in law by itself; what it says did not arrive.
 */
export const returnMeanings = ['notice-holds', 'notice-refused', 'notice-unknown', 'plain'] as const
export type ReturnMeaning = (typeof returnMeanings)[number]

export function meaningOfReturn(kind: LetterKind, reason: ReturnReason): ReturnMeaning {
  if (kindUses[kind].notice !== true) return 'plain'
  if (reason === 'unclaimed') return 'notice-holds'
  return reason === 'refused' ? 'notice-refused' : 'notice-unknown'
}

/** What may be done next, the likeliest first. */
export type NextAttempt = 'check-address' | 'write-again' | 'bailiff'

const attempts: Readonly<Record<ReturnReason, readonly NextAttempt[]>> = {
  unclaimed: ['bailiff', 'write-again', 'check-address'],
  refused: ['bailiff', 'write-again'],
  'unknown-address': ['check-address', 'write-again', 'bailiff'],
  other: ['check-address', 'write-again', 'bailiff']
}

export function nextAttempts(reason: ReturnReason): readonly NextAttempt[] {
  return attempts[reason]
}
