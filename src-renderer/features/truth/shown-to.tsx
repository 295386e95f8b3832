import type { Visibility } from '../../../src-shared/domain/common/visibility'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { EventId } from '../../../src-shared/lib/ids'
import { VisibilityMenu } from '../../components/marks/visibility-menu'
import { useCaseCommands } from '../../lib/case-commands'
import { useChangeVisibility } from '../../lib/change-visibility'

interface ShownToProps {
  readonly view: CaseView
  readonly entry: EventId
  readonly visibility: Visibility
  /** The fact or grievance, for reading aids. */
  readonly of: string
}

/** Who may read a fact or a grievance, and the way to change it. */
export function ShownTo({ view, entry, visibility, of }: ShownToProps) {
  const { run } = useCaseCommands(view.row.id)
  const change = useChangeVisibility(run)
  return <VisibilityMenu visibility={visibility} of={of} onChange={(to) => change(entry, to)} />
}
