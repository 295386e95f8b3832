import type { CaseId } from '../../src-shared/lib/ids'
import { useTexts } from '../lib/texts'

/** Where the features of a case stand in the frame; each is replaced by its screen. */
export function CaseSlot({ id }: { readonly id: CaseId }) {
  const { t } = useTexts()
  return <p data-case={id}>{t('place.detail')}</p>
}

export function CaptureSlot() {
  const { t } = useTexts()
  return <p>{t('action.new-complaint')}</p>
}
