import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { HeardSection, TriageSection } from './heard-section'
import classes from './intake.module.css'
import { ConductSection, ExposureSection, InterestSection } from './marks-section'
import { PinsSection } from './pins-section'
import { ReplySection } from './reply-section'
import { RequestsSection } from './requests-section'
import type { IntakeSheet, OpenSheet } from './sheets'

export interface SectionProps {
  readonly view: CaseView
  readonly open: (sheet: IntakeSheet) => void
}

interface IntakeTabProps {
  readonly view: CaseView
  /** Opens a sheet beside the case. */
  readonly onPanel: OpenSheet
}

/** How the dispute was heard, weighed and made ready: what was said, how grave it is, what the file still lacks. */
export function IntakeTab({ view, onPanel }: IntakeTabProps) {
  const props = { view, open: (sheet: IntakeSheet) => onPanel({ kind: 'intake', sheet }) }
  return (
    <div className={classes['tab']}>
      <ReplySection view={view} />
      <HeardSection {...props} />
      <TriageSection {...props} />
      <RequestsSection {...props} />
      <PinsSection {...props} />
      <ExposureSection {...props} />
      <ConductSection {...props} />
      <InterestSection {...props} />
    </div>
  )
}
