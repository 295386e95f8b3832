import type { Visibility } from '../../../src-shared/domain/common/visibility'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { EventId } from '../../../src-shared/lib/ids'
import { VisibilityMenu } from '../../components/marks/visibility-menu'
import { useCaseCommands } from '../../lib/case-commands'
import { useTexts } from '../../lib/texts'

interface ShownToProps {
  readonly view: CaseView
  readonly entry: EventId
  readonly visibility: Visibility
  /** The fact or grievance, for reading aids. */
  readonly of: string
}

/** Who may read a fact or a grievance, and the way to change it. */
export function ShownTo({ view, entry, visibility, of }: ShownToProps) {
  const { t } = useTexts()
  const { run } = useCaseCommands(view.row.id)
  const change = (to: Visibility) => {
    const said = t('timeline.visibility.changed', { visibility: t(`visibility.${to}`) })
    void run({ type: 'change-visibility', entry, to }, said)
  }
  return <VisibilityMenu visibility={visibility} of={of} onChange={change} />
}
