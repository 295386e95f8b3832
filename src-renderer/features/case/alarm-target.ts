import type { AlarmAct } from '../../../src-shared/domain/case/alarms'
import { stageAfter } from '../../../src-shared/domain/case/stages'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { StepTarget } from './step-target'

/** Where an alarm is cleared. */
export function alarmTarget(act: AlarmAct, at: Pick<CaseView['row'], 'direction' | 'stage'>): StepTarget {
  switch (act) {
    case 'acknowledge':
      return { kind: 'write', letter: 'acknowledgement' }
    case 'steps':
      return { kind: 'panel', panel: { kind: 'steps' } }
    case 'assign':
      return { kind: 'panel', panel: { kind: 'assign' } }
    case 'stage':
      return { kind: 'panel', panel: { kind: 'stage', to: stageAfter(at) } }
    case 'letters':
    case 'received':
      return { kind: 'tab', tab: 'letters' }
    case 'write':
      return { kind: 'tab', tab: 'timeline' }
    case 'triage':
    case 'information':
    case 'remedies':
    case 'exposure':
    case 'truth':
    case 'listening':
      return { kind: 'tab', tab: 'details' }
  }
}
