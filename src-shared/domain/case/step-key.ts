import type { NextStep } from './next-step'

/** What tells one step of a case from another, the same as long as the step is. */
export function stepKey(step: NextStep): string {
  switch (step.kind) {
    case 'promise':
      return step.promise
    case 'task':
      return step.task
    case 'post-letter':
    case 'await-answer':
    case 'chase-letter':
      return `${step.kind}-${step.letter}`
    case 'answer-letter':
    case 'tell-insurer':
      return `${step.kind}-${step.received}`
    case 'deadline':
      return `${step.kind}-${step.deadline}`
    case 'confirm-deadline':
      return `${step.kind}-${step.rule}`
    case 'declare-claim':
      return `${step.kind}-${step.debtor}`
    case 'await-information':
      return step.request
    case 'await-choice':
      return step.remedy
    case 'stage':
      return `stage-${step.act}`
    case 'none':
      return 'none'
  }
}
