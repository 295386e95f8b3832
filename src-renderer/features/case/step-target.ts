import type { LetterKind } from '../../../src-shared/domain/case/events'
import type { StageAct } from '../../../src-shared/domain/case/next-step'
import { type Stage, stageAfter } from '../../../src-shared/domain/case/stages'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { CaseTab } from './case-tabs'
import type { Panel } from './panel'

/** Where the next step is done. */
export type StepTarget =
  | { readonly kind: 'write'; readonly letter: LetterKind }
  | { readonly kind: 'tab'; readonly tab: CaseTab }
  | { readonly kind: 'panel'; readonly panel: Panel }

const panel = (opened: Panel): StepTarget => ({ kind: 'panel', panel: opened })

function stageTarget(act: StageAct, stage: Stage): StepTarget {
  switch (act) {
    case 'acknowledge':
      return { kind: 'write', letter: 'acknowledgement' }
    case 'claim':
      return { kind: 'write', letter: 'formal-notice' }
    case 'agree':
      return panel({ kind: 'agreement' })
    default:
      return panel({ kind: 'stage', to: stageAfter(stage) })
  }
}

export function stepTarget(step: CaseView['row']['next'], stage: Stage): StepTarget {
  switch (step.kind) {
    case 'promise':
    case 'task':
      return panel({ kind: 'steps' })
    case 'post-letter':
    case 'await-answer':
      return { kind: 'tab', tab: 'letters' }
    case 'stage':
      return stageTarget(step.act, stage)
    case 'none':
      return panel({ kind: 'stage' })
  }
}
