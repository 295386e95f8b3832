import type { CaseId } from '../../src-shared/lib/ids'
import { CaptureScreen } from '../features/capture/capture-screen'
import { useTexts } from '../lib/texts'

/** Where the features of a case stand in the frame; each is replaced by its screen. */
export function CaseSlot({ id }: { readonly id: CaseId }) {
  const { t } = useTexts()
  return <p data-case={id}>{t('place.detail')}</p>
}

export function CaptureSlot() {
  return <CaptureScreen />
}
