import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { SidePanel } from '../../components/frame/side-panel'
import { useTexts } from '../../lib/texts'
import { AnswerForm } from './answer-form'
import { GrievanceForm } from './grievance-form'
import type { TruthPanel } from './panel'
import { ProofsForm } from './proofs-form'
import { TellForm } from './tell-form'
import { WeighForm } from './weigh-form'

interface PanelContentProps {
  readonly view: CaseView
  readonly panel: TruthPanel | undefined
  readonly onClose: () => void
}

/** What is edited beside the facts, in the panel of its own. */
export function PanelContent({ view, panel, onClose }: PanelContentProps) {
  const { t } = useTexts()
  const fact = view.facts.find(({ id }) => panel !== undefined && 'fact' in panel && panel.fact === id)
  const grievance = view.grievances.find(({ id }) => panel?.kind === 'answer' && panel.grievance === id)
  const shared = { view, onClose }
  const titled = () => {
    if (fact !== undefined) return t('event.fact-stated', { number: fact.number })
    if (grievance !== undefined) return t('event.grievance-stated', { number: grievance.number })
    return panel === undefined ? '' : t('truth.grievance.act')
  }
  return (
    <SidePanel opened={panel !== undefined} title={titled()} onClose={onClose}>
      {panel?.kind === 'grievance' && <GrievanceForm {...shared} />}
      {panel?.kind === 'tell' && fact !== undefined && <TellForm {...shared} fact={fact} side={panel.side} />}
      {panel?.kind === 'weigh' && fact !== undefined && <WeighForm {...shared} fact={fact} />}
      {panel?.kind === 'proofs' && fact !== undefined && <ProofsForm view={view} fact={fact} />}
      {grievance !== undefined && <AnswerForm {...shared} grievance={grievance} />}
    </SidePanel>
  )
}
