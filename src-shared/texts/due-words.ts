import type { AgendaLane } from '../domain/case/agenda'
import { ruleName } from './deadline-words'
import { deadlineName, nextStepWords, type ToldStep } from './next-step'
import type { Translate } from './translator'

/** What is due, in words: an act for what is ours, the name of the deadline for what others may do or nobody confirmed. */
export function dueWords(t: Translate, lane: AgendaLane, step: ToldStep): string {
  if (lane === 'exposure' && step.kind === 'deadline') return deadlineName(t, step)
  return lane === 'proposed' && step.kind === 'confirm-deadline' ? ruleName(t, step.rule) : nextStepWords(t, step)
}
