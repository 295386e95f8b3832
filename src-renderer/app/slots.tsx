import type { LetterKind } from '../../src-shared/domain/case/events'
import type { CaseId } from '../../src-shared/lib/ids'
import { CaptureScreen } from '../features/capture/capture-screen'
import { LetterScreen } from '../features/letter/letter-screen'
import { goToCase, goToCaseTab } from '../lib/places'
import { useTexts } from '../lib/texts'

/** Where the features of a case stand in the frame; each is replaced by its screen. */
export function CaseSlot({ id }: { readonly id: CaseId }) {
  const { t } = useTexts()
  return <p data-case={id}>{t('place.detail')}</p>
}

export function CaptureSlot() {
  return <CaptureScreen />
}

/** Writing a letter takes the whole width: the form beside the sheet. */
export function LetterSlot({ id, kind }: { readonly id: CaseId; readonly kind: LetterKind }) {
  return <LetterScreen id={id} kind={kind} onBack={() => goToCase(id)} onIssued={() => goToCaseTab(id, 'letters')} />
}
