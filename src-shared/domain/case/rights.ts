import { addDays, type PlainDate } from '../../lib/plain-date'
import type { NextStep } from './next-step'
import { isOver } from './over'
import type { CaseState } from './state'
import { ownOpenDeadlines } from './state/deadlines'

/** Something whose day does not wait, and the day from which it is shown. */
interface Right {
  readonly step: NextStep
  readonly due: PlainDate
  readonly from: PlainDate
}

/** A letter of either side is shown this many days before its day. */
const LETTER_DAYS_AHEAD = 15

const letters: readonly NextStep['kind'][] = [
  'post-letter',
  'await-answer',
  'answer-letter',
  'tell-insurer',
  'declare-claim'
]

/** The letters of either side and the deadlines somebody stands for that are ours to keep, the earliest due first. */
function rightsOf(state: CaseState, steps: readonly NextStep[]): readonly Right[] {
  const ofLetters = steps.flatMap((step): Right[] => {
    const due = letters.includes(step.kind) && 'due' in step ? step.due : undefined
    return due ? [{ step, due, from: addDays(due, -LETTER_DAYS_AHEAD) }] : []
  })
  const ofDeadlines = isOver(state) ? [] : ownOpenDeadlines(state).map(deadlineRight)
  return [...ofLetters, ...ofDeadlines].toSorted((a, b) => a.due.localeCompare(b.due))
}

function deadlineRight({ id, rule, value }: ReturnType<typeof ownOpenDeadlines>[number]): Right {
  const { actBy: due, warnFrom: from } = value
  return { step: { kind: 'deadline', deadline: id, rule, due }, due, from }
}

/** The right due first, and the first day on which any of them is shown. */
export function firstRight(state: CaseState, steps: readonly NextStep[]): Right | undefined {
  const rights = rightsOf(state, steps)
  const [first] = rights
  const from = rights.map((right) => right.from).toSorted()[0]
  return first && from && { ...first, from }
}
