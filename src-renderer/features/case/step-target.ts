import type { StageAct } from '../../../src-shared/domain/case/next-step'
import { stageAfter } from '../../../src-shared/domain/case/stages'
import type { LetterKind } from '../../../src-shared/domain/letter/kinds'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { EventId } from '../../../src-shared/lib/ids'
import type { CaseTab } from './case-tabs'
import type { Panel } from './panel'

/** Where the next step is done. */
export type StepTarget =
  | { readonly kind: 'write'; readonly letter: LetterKind }
  /** A tab, at the row that stands for an entry where one is named. */
  | { readonly kind: 'tab'; readonly tab: CaseTab; readonly row?: EventId }
  | { readonly kind: 'panel'; readonly panel: Panel }

/** Where the case stands. */
type Where = Pick<CaseView['row'], 'direction' | 'stage'>

const panel = (opened: Panel): StepTarget => ({ kind: 'panel', panel: opened })

function stageTarget(act: StageAct, at: Where): StepTarget {
  switch (act) {
    case 'acknowledge':
      return { kind: 'write', letter: 'acknowledgement' }
    case 'give-news':
      return { kind: 'write', letter: 'progress-update' }
    case 'claim':
    case 'give-notice':
      return { kind: 'write', letter: 'formal-notice' }
    case 'agree':
      return panel({ kind: 'agreement' })
    default:
      return panel({ kind: 'stage', to: stageAfter(at) })
  }
}

export function stepTarget(step: CaseView['row']['next'], at: Where): StepTarget {
  switch (step.kind) {
    case 'promise':
    case 'task':
    case 'await-information':
    case 'await-choice':
      return panel({ kind: 'steps' })
    case 'post-letter':
    case 'await-answer':
    case 'chase-letter':
      return { kind: 'tab', tab: 'letters' }
    case 'answer-letter':
      return panel({ kind: 'answer', received: step.received })
    case 'tell-insurer':
      return panel({ kind: 'insurer', received: step.received })
    case 'deadline':
    case 'confirm-deadline':
      return { kind: 'tab', tab: 'deadlines' }
    case 'declare-claim':
      return panel({ kind: 'claim', debtor: step.debtor })
    case 'stage':
      return stageTarget(step.act, at)
    case 'none':
      return panel({ kind: 'stage' })
  }
}
