import { missingEvidence } from '../../../src-shared/domain/listening/evidence'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { useTexts } from '../../lib/texts'
import { evidenceThere, type ProofsForm, reviewOf, ticked } from './evidence'
import { useSheetCommand } from './use-sheet-command'
import { useSheetForm } from './use-sheet-form'

/** The checklist of proofs as a sheet holds it, and its ticks on their way into the case: all at once, as one entry. */
export function useProofs(view: CaseView, start: ProofsForm) {
  const { t } = useTexts()
  const { form, change, saver } = useSheetForm(view.row.id, 'proofs', start)
  const { send, refused, errorOf } = useSheetCommand(view.row.id)
  const review = reviewOf(view, form)
  /** @returns whether nothing is left to record */
  const record = async () => {
    if (review === undefined) return true
    const done = await send(review.command, t('proofs.reviewed'))
    if (done) change({ there: [], notThere: [] })
    return done
  }
  const there = evidenceThere(view, form)
  const checklist = {
    view,
    there,
    onTick: (code: ProofsForm['there'][number], is: boolean) => change(ticked(form, code, is)),
    pending: review?.count ?? 0,
    onRecord: async () => void (await record())
  }
  return {
    form,
    change,
    saver,
    send,
    refused,
    errorOf,
    record,
    checklist,
    missing: missingEvidence(view.row.type, there)
  }
}
