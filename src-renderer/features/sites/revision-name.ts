import type { PlanView } from '../../../src-shared/ipc/contract/sites'
import type { useTexts } from '../../lib/texts'

/** As a revision calls itself, or which one it is in the order they came. */
export function revisionName(
  { revisions }: Pick<PlanView, 'revisions'>,
  id: string,
  t: ReturnType<typeof useTexts>['t']
): string {
  const at = revisions.findIndex((one) => one.id === id)
  return revisions[at]?.label || t('plan.revision.unnamed', { number: at + 1 })
}
