import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { useTexts } from '../../lib/texts'
import { type ProofsForm, reviewOf } from './evidence'
import type { useSheetCommand } from './use-sheet-command'
import type { SheetForm } from './use-sheet-form'

/** The ticks of the checklist on their way into the case: all at once, as one entry. */
export function useReview(
  view: CaseView,
  { form, change }: Pick<SheetForm<ProofsForm>, 'form' | 'change'>,
  send: ReturnType<typeof useSheetCommand>['send']
) {
  const { t } = useTexts()
  const review = reviewOf(view, form)
  /** @returns whether nothing is left to record */
  const record = async () => {
    if (review === undefined) return true
    const done = await send(review.command, t('proofs.reviewed'))
    if (done) change({ there: [], notThere: [] })
    return done
  }
  return { pending: review?.count ?? 0, record }
}
