import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { TextKey } from '../../../src-shared/texts/catalogue'
import { SidePanel } from '../../components/frame/side-panel'
import { useTexts } from '../../lib/texts'
import { AgreementForm } from './agreement-form'
import { AssignForm } from './assign-form'
import { ContactForm } from './contact-form'
import { DefectForm } from './defect-form'
import { DetailsForm } from './details-form'
import { LinkForm } from './link-form'
import { MergeForm } from './merge-form'
import type { Panel } from './panel'
import { PartyForm } from './party-form'
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
}

const titles: Readonly<Record<Panel['kind'], TextKey>> = {
  stage: 'stage.panel',
  recourse: 'recourse.panel',
  assign: 'assign.panel',
  steps: 'steps.panel',
  agreement: 'act.sign-agreement',
  details: 'act.edit-details',
  party: 'parties.add',
  contact: 'parties.contact',
  link: 'link.panel',
  defect: 'defects.add',
  snooze: 'inbox.act.snooze',
  tags: 'tags.panel',
  merge: 'merge.panel',
  split: 'split.panel'
}

/** What is edited beside the case. */
export function CasePanel({ view, panel, onClose }: CasePanelProps) {
  const { t } = useTexts()
  return (
    <SidePanel opened={panel !== undefined} title={panel === undefined ? '' : t(titles[panel.kind])} onClose={onClose}>
      {panel !== undefined && <PanelContent view={view} panel={panel} onClose={onClose} />}
    </SidePanel>
  )
}

function PanelContent({ view, panel, onClose }: CasePanelProps & { readonly panel: Panel }) {
  const shared = { view, onClose }
  switch (panel.kind) {
    case 'stage':
      return <StageForm {...shared} to={panel.to} />
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
  }
}
