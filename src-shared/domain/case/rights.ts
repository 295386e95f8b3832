import { addDays, type PlainDate } from '../../lib/plain-date'
import type { NextStep } from './next-step'
import { isOver } from './over'
import type { CaseState } from './state'
import { ownOpenDeadlines } from './state/deadlines'

/** A letter of either side is shown this many days before its day. */
const LETTER_DAYS_AHEAD = 15

const letters: readonly NextStep['kind'][] = [
  'post-letter',
  'await-answer',
  'answer-letter',
  'tell-insurer',
  'declare-claim'
]

/** An answer that was asked for is nobody's duty: one asks again once its day has passed. */
const CHASED_AFTER_DAYS = 1

/** The first day on which one is warned of a step about a letter of either side; undefined for any other step. */
export function letterWarnedFrom(step: NextStep): PlainDate | undefined {
  if (step.kind === 'chase-letter') return addDays(step.due, CHASED_AFTER_DAYS)
  const due = letters.includes(step.kind) && 'due' in step ? step.due : undefined
  return due && addDays(due, -LETTER_DAYS_AHEAD)
}

/** The first day on which one is warned of a letter, or of a deadline somebody stands for that is ours to keep. */
export function warnedFrom(state: CaseState, steps: readonly NextStep[]): PlainDate | undefined {
  const ofLetters = steps.flatMap((step) => letterWarnedFrom(step) ?? [])
  const ofDeadlines = isOver(state) ? [] : ownOpenDeadlines(state).map(({ value }) => value.warnFrom)
  return [...ofLetters, ...ofDeadlines].toSorted()[0]
}
