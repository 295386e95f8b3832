import { isEnded, ladder, type Stage } from '../../../src-shared/domain/case/stages'
import type { Step } from './stage-stepper'

interface Passed {
  readonly stage: Stage
  /** The day it was reached, in words. */
  readonly date?: string
}

/**
 * The steps to draw for a case.
 * @param at the stage it is in
 * @param passed the stages it has been in, oldest first, the present one included
 * @param word the word for a stage
 * @param along the ladder it climbs
 */
export function stepsOf(
  at: Stage,
  passed: readonly Passed[],
  word: (stage: Stage) => string,
  along: readonly Stage[] = ladder
): readonly Step[] {
  const placeOf = (stage: Stage): number => along.indexOf(stage)
  const isOnLadder = (stage: Stage): boolean => placeOf(stage) >= 0
  const reached = new Map(passed.map((step) => [step.stage, step.date]))
  const furthest = isOnLadder(at) ? placeOf(at) : Math.max(0, ...passed.map((step) => placeOf(step.stage)))
  const state = (stage: Stage, place: number): Step['state'] => {
    if (stage === at) return 'current'
    if (place > furthest) return 'to-come'
    return reached.has(stage) ? 'done' : 'skipped'
  }
  const dated = (stage: Stage) => {
    const date = reached.get(stage)
    return date === undefined ? {} : { date }
  }
  const steps = along.map(
    (stage, place): Step => ({
      key: stage,
      label: word(stage),
      state: state(stage, place),
      ...dated(stage)
    })
  )
  if (isOnLadder(at)) return steps
  const here: Step = { key: at, label: word(at), state: 'current', beside: true, ...dated(at) }
  const walked = steps.filter((step) => step.state === 'done')
  return isEnded(at) ? [...walked, here] : [...walked, here, ...steps.filter((step) => step.state === 'to-come')]
}
