import type { Visibility } from '../../src-shared/domain/common/visibility'
import type { EventId } from '../../src-shared/lib/ids'
import type { CaseCommands } from './case-commands'
import { useTexts } from './texts'

/** Changes who may see an entry of a case, and says so with the way back. */
export function useChangeVisibility(run: CaseCommands['run']): (entry: EventId, to: Visibility) => void {
  const { t } = useTexts()
  return (entry, to) => {
    const said = t('timeline.visibility.changed', { visibility: t(`visibility.${to}`) })
    void run({ type: 'change-visibility', entry, to }, said)
  }
}
