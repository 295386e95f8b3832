import type { DeadlineLore } from '../../../src-shared/domain/case/deadlines/lore'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ruleName, ruleWords } from '../../../src-shared/texts/deadline-words'
import { halfYearWords } from '../../../src-shared/texts/rate-words'
import { ExtendDemand } from '../../components/deadline/extend-demand'
import { RateForm } from '../../components/deadline/rate-form'
import { SidePanel } from '../../components/frame/side-panel'
import { type Texts, useTexts } from '../../lib/texts'
import { AddPanel } from './add-panel'
import { AnchorsPanel } from './anchors-panel'
import { ClosePanel, DropPanel } from './end-panels'
import { ExplainPanel } from './explain-panel'
import { HappeningPanel } from './happening-panel'
import { InterestPanel } from './interest-panel'
import { MediatorPanel } from './mediator-panel'
import { MovePlanPanel } from './move-plan-panel'
import type { DeadlinePanel } from './panel'
import { PlanPanel } from './plan-panel'
import { ruleOf } from './rows'

interface PanelContentProps {
  readonly view: CaseView
  readonly lore: DeadlineLore
  readonly panel: DeadlinePanel | undefined
  readonly onPanel: (panel: DeadlinePanel) => void
  readonly onClose: () => void
}

/** What is explained or edited beside the deadlines. */
export function PanelContent(props: PanelContentProps) {
  const { panel, onClose } = props
  const texts = useTexts()
  return (
    <SidePanel
      opened={panel !== undefined}
      title={panel ? titleOf(texts, props, panel) : ''}
      onClose={onClose}
      wide={panel?.kind === 'explain' || panel?.kind === 'plan'}
    >
      {panel && <Content {...props} panel={panel} />}
    </SidePanel>
  )
}

function titleOf({ t, language }: Texts, { view, lore }: PanelContentProps, panel: DeadlinePanel): string {
  if (panel.kind === 'add') return t('deadlines.add')
  if (panel.kind === 'anchors') return t('deadlines.anchors.panel')
  if (panel.kind === 'happening') return t('deadlines.happening.panel')
  if (panel.kind === 'extend') return t('demand.extend')
  if (panel.kind === 'mediator') return t('mediator-calendar.act')
  if (panel.kind === 'plan') return t('delay-plan.panel')
  if (panel.kind === 'move-plan')
    return t('delay-plan.move-panel', { plan: view.plans.runs.find(({ id }) => id === panel.run)?.name ?? '' })
  if (panel.kind === 'interest') return t('late-interest.panel')
  if (panel.kind === 'rate') return t('rates.enter-one', { half: halfYearWords(language, panel.half) })
  const rule = ruleOf(lore, panel.rule)
  return rule ? ruleWords(language, rule).name : ruleName(t, panel.rule)
}

function Content({ view, lore, panel, onPanel, onClose }: PanelContentProps & { readonly panel: DeadlinePanel }) {
  const shared = { view, onClose }
  switch (panel.kind) {
    case 'explain':
      return <ExplainPanel {...shared} lore={lore} rule={panel.rule} deadline={panel.deadline} own={panel.own ?? {}} />
    case 'add':
      return <AddPanel lore={lore} onRule={(rule) => onPanel({ kind: 'explain', rule })} onClose={onClose} />
    case 'drop':
      return <DropPanel {...shared} rule={panel.rule} deadline={panel.deadline} />
    case 'close':
      return <ClosePanel {...shared} deadline={panel.deadline} />
    case 'extend': {
      const letter = view.letters.find(({ id }) => id === panel.letter)
      return letter ? <ExtendDemand {...shared} letter={letter} /> : null
    }
    case 'plan':
      return <PlanPanel {...shared} />
    case 'move-plan': {
      const plan = view.plans.runs.find(({ id }) => id === panel.run)
      return plan ? <MovePlanPanel {...shared} plan={plan} /> : null
    }
    case 'mediator':
      return <MediatorPanel {...shared} />
    case 'interest':
      return <InterestPanel view={view} onRate={(half) => onPanel({ kind: 'rate', half })} />
    case 'rate':
      return <RateForm half={panel.half} onClose={() => onPanel({ kind: 'interest' })} />
    case 'anchors':
      return <AnchorsPanel {...shared} lore={lore} />
    case 'happening':
      return <HappeningPanel {...shared} of={panel.of} />
  }
}
