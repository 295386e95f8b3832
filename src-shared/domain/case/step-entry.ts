import type { EventId } from '../../lib/ids'
import type { NextStep } from './next-step'
import type { CaseState } from './state'
import { insolvencyOf } from './state/received'

/** The entry that a step comes from. */
export function entryOfStep(state: CaseState, step: NextStep): EventId | undefined {
  switch (step.kind) {
    case 'promise':
      return state.promises.find(({ id }) => id === step.promise)?.entry
    case 'task':
      return state.tasks.find(({ id }) => id === step.task)?.entry
    case 'answer-letter':
    case 'tell-insurer':
      return state.received.find(({ id }) => id === step.received)?.entry
    case 'await-information':
      return state.requests.find(({ id }) => id === step.request)?.entry
    case 'await-choice':
      return state.remedies.find(({ id }) => id === step.remedy)?.entry
    case 'post-letter':
    case 'await-answer':
    case 'chase-letter':
      return state.letters.find(({ id }) => id === step.letter)?.entry
    case 'deadline':
      return state.deadlines.find(({ id }) => id === step.deadline)?.entry
    case 'declare-claim':
      return insolvencyOf(state, step.debtor)?.entry
    case 'stage':
      return state.seen.stage
    case 'confirm-deadline':
    case 'none':
      return undefined
  }
}
