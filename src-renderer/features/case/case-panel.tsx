import type { ReactNode } from 'react'
import type { LetterKind } from '../../../src-shared/domain/letter/kinds'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { TextKey } from '../../../src-shared/texts/catalogue'
import { SidePanel } from '../../components/frame/side-panel'
import { PartyForm } from '../../components/parties/party-form'
import { AnswerPanel } from '../../components/received/answer-panel'
import { ClaimPanel } from '../../components/received/claim-panel'
import { InsolvencyPanel } from '../../components/received/insolvency-panel'
import { InsurerPanel } from '../../components/received/insurer-panel'
import { ReceivedPanel } from '../../components/received/received-panel'
import { FactForm } from '../../components/truth/fact-form'
import { useTexts } from '../../lib/texts'
import { AgreementForm } from './agreement-form'
import { AssignForm } from './assign-form'
import { ContactForm } from './contact-form'
import { DefectForm } from './defect-form'
import { DetailsForm } from './details-form'
import { LetterKinds } from './letter-kinds'
import { LinkForm } from './link-form'
import { MergeForm } from './merge-form'
import type { Panel } from './panel'
import { RecourseForm } from './recourse-form'
import { SnoozeForm } from './snooze-form'
import { SplitForm } from './split-form'
import { StageForm } from './stage-form'
import { StepsForm } from './steps-form'
import { TagsForm } from './tags-form'

interface CasePanelProps {
  readonly view: CaseView
  readonly panel: Panel | undefined
  readonly onClose: () => void
  readonly onWrite: (kind: LetterKind) => void
  readonly intake: IntakeContent
}

/** A sheet of intake, as its feature shows it. */
export type IntakeContent = (
  view: CaseView,
  sheet: Extract<Panel, { kind: 'intake' }>['sheet'],
  onClose: () => void
) => ReactNode

const titles: Readonly<Record<Exclude<Panel['kind'], 'intake'>, TextKey>> = {
  stage: 'stage.panel',
  letter: 'letter-kinds.act',
  recourse: 'recourse.panel',
  assign: 'assign.panel',
  steps: 'steps.panel',
  agreement: 'act.sign-agreement',
  details: 'act.edit-details',
  party: 'parties.add',
  contact: 'parties.contact',
  link: 'link.panel',
  defect: 'defects.add',
  fact: 'truth.fact.act',
  received: 'received.panel',
  answer: 'received.answered.panel',
  insurer: 'received.insurer.panel',
  insolvency: 'insolvency.panel',
  claim: 'claim.panel',
  snooze: 'inbox.act.snooze',
  tags: 'tags.panel',
  merge: 'merge.panel',
  split: 'split.panel'
}

function titleOf(panel: Panel | undefined): TextKey | undefined {
  return panel?.kind === 'intake' ? `intake.sheet.${panel.sheet}` : panel && titles[panel.kind]
}

/** What is edited beside the case. */
export function CasePanel(props: CasePanelProps) {
  const { panel, onClose } = props
  const { t } = useTexts()
  const title = titleOf(panel)
  return (
    <SidePanel
      opened={panel !== undefined}
      title={title === undefined ? '' : t(title)}
      onClose={onClose}
      wide={panel?.kind === 'intake'}
    >
      {panel !== undefined && <PanelContent {...props} panel={panel} />}
    </SidePanel>
  )
}

function PanelContent({ view, panel, onClose, onWrite, intake }: CasePanelProps & { readonly panel: Panel }) {
  const shared = { view, onClose }
  switch (panel.kind) {
    case 'stage':
      return <StageForm {...shared} to={panel.to} />
    case 'letter':
      return <LetterKinds direction={view.row.direction} onWrite={onWrite} />
    case 'recourse':
      return <RecourseForm {...shared} />
    case 'assign':
      return <AssignForm {...shared} />
    case 'steps':
      return <StepsForm {...shared} />
    case 'agreement':
      return <AgreementForm {...shared} />
    case 'details':
      return <DetailsForm {...shared} />
    case 'party':
      return <PartyForm {...shared} />
    case 'contact':
      return <ContactForm {...shared} contact={panel.contact} />
    case 'link':
      return <LinkForm {...shared} />
    case 'intake':
      return intake(view, panel.sheet, onClose)
    case 'defect':
      return <DefectForm {...shared} />
    case 'snooze':
      return <SnoozeForm {...shared} />
    case 'tags':
      return <TagsForm {...shared} />
    case 'merge':
      return <MergeForm {...shared} />
    case 'split':
      return <SplitForm {...shared} />
    case 'fact':
      return <FactForm {...shared} />
    case 'received':
      return <ReceivedPanel {...shared} />
    case 'answer':
      return <AnswerPanel {...shared} received={panel.received} />
    case 'insurer':
      return <InsurerPanel {...shared} received={panel.received} />
    case 'insolvency':
      return <InsolvencyPanel {...shared} />
    case 'claim':
      return <ClaimPanel {...shared} debtor={panel.debtor} />
  }
}
