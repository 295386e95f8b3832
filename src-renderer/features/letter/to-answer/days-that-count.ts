import type { CaseView } from '../../../../src-shared/ipc/contract/case'
import type { PlainDate } from '../../../../src-shared/lib/plain-date'
import { nextStepWords } from '../../../../src-shared/texts/next-step'
import type { Translate } from '../../../../src-shared/texts/translator'

export interface DayThatCounts {
  readonly key: string
  readonly words: string
  readonly due: PlainDate
}

/** More would hide the first ones. */
const MOST = 5

/** The days that a reply has to mind, the nearest first: until when they want an answer, and what is due of the case. */
export function daysThatCount(t: Translate, { received, steps }: CaseView): readonly DayThatCounts[] {
  const asked = received.flatMap(({ id, demand, subject, answered }): DayThatCounts[] =>
    demand?.until && answered === undefined
      ? [{ key: id, words: t('to-answer.asked-until', { text: demand.text || subject }), due: demand.until }]
      : []
  )
  // What we promised is told by itself, and a letter of theirs with its demand.
  const due = steps.flatMap((step, place): DayThatCounts[] =>
    step.kind !== 'promise' && step.kind !== 'answer-letter' && 'due' in step && step.due
      ? [{ key: `${step.kind}-${place}`, words: nextStepWords(t, step), due: step.due }]
      : []
  )
  return [...asked, ...due].toSorted((a, b) => (a.due < b.due ? -1 : 1)).slice(0, MOST)
}
