import type { AlarmAct } from '../../../src-shared/domain/case/alarm'
import { stageAfter } from '../../../src-shared/domain/case/stages'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { EventId } from '../../../src-shared/lib/ids'
import type { CaseTab } from './case-tabs'
import type { StepTarget } from './step-target'

/** Where an alarm is cleared: as a step is done, or by writing to them. */
export type AlarmTarget = StepTarget | { readonly kind: 'compose' }

/**
 * What clears an alarm: a letter, a sheet beside the case, the place to write, or the row of a tab that stands for the
 * entry the alarm comes from.
 */
export function alarmTarget(
  act: AlarmAct,
  entry: EventId | undefined,
  at: Pick<CaseView['row'], 'direction' | 'stage'>
): AlarmTarget {
  const row = (tab: CaseTab): AlarmTarget => ({ kind: 'tab', tab, ...(entry && { row: entry }) })
  switch (act) {
    case 'acknowledge':
      return { kind: 'write', letter: 'acknowledgement' }
    case 'news':
      return { kind: 'write', letter: 'progress-update' }
    case 'write':
      return { kind: 'compose' }
    case 'steps':
      return { kind: 'panel', panel: { kind: 'steps' } }
    case 'assign':
      return { kind: 'panel', panel: { kind: 'assign' } }
    case 'stage':
      return { kind: 'panel', panel: { kind: 'stage', to: stageAfter(at) } }
    case 'triage':
      return { kind: 'panel', panel: { kind: 'intake', sheet: 'triage' } }
    case 'listening':
      return { kind: 'panel', panel: { kind: 'intake', sheet: 'listen' } }
    case 'letters':
    case 'received':
      return row('letters')
    case 'information':
    case 'exposure':
      return row('intake')
    case 'remedies':
      return row('details')
    case 'truth':
      return row('facts')
  }
}
