import type { AlarmAct } from '../../../src-shared/domain/case/alarm'
import { stageAfter } from '../../../src-shared/domain/case/stages'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { EventId } from '../../../src-shared/lib/ids'
import type { CaseTab } from './case-tabs'
import type { Panel } from './panel'
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
  view: Pick<CaseView, 'row' | 'received' | 'insolvencies'>
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
      return { kind: 'panel', panel: { kind: 'stage', to: stageAfter(view.row) } }
    case 'triage':
      return { kind: 'panel', panel: { kind: 'intake', sheet: 'triage' } }
    case 'listening':
      return { kind: 'panel', panel: { kind: 'intake', sheet: 'listen' } }
    case 'letters':
      return row('letters')
    case 'received':
    case 'insurer':
    case 'claim': {
      const panel = panelFor(act, entry, view)
      return panel === undefined ? row('letters') : { kind: 'panel', panel }
    }
    case 'information':
    case 'exposure':
      return row('intake')
    case 'remedies':
      return row('details')
    // The versions stand above the tabs.
    case 'settle':
      return { kind: 'tab', tab: 'timeline' }
    // Proposals stand first in their tab, under their own names.
    case 'confirm':
      return { kind: 'tab', tab: 'deadlines' }
    case 'deadlines':
      return row('deadlines')
    case 'truth':
      return row('facts')
  }
}

/** The sheet that answers a letter of theirs, tells our insurer or declares our claim; undefined once that is done. */
function panelFor(
  act: 'received' | 'insurer' | 'claim',
  entry: EventId | undefined,
  { received, insolvencies }: Pick<CaseView, 'received' | 'insolvencies'>
): Panel | undefined {
  if (act === 'claim') {
    const open = insolvencies.find((one) => one.entry === entry && one.claimToDeclare && !one.declared)
    return open && { kind: 'claim', debtor: open.debtor }
  }
  const letter = received.find((one) => one.entry === entry)
  if (act === 'insurer')
    return letter?.aboutWorks === true && !letter.insurer ? { kind: 'insurer', received: letter.id } : undefined
  return letter?.answerOwed === true && !letter.answered ? { kind: 'answer', received: letter.id } : undefined
}
