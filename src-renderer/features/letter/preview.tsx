import { IconFileText } from '@tabler/icons-react'
import type { LetterDraft } from '../../../src-shared/domain/letter/draft'
import type { Output } from '../../../src-shared/ipc/contract'
import type { CaseId } from '../../../src-shared/lib/ids'
import { PdfPages } from '../../components/paper/pdf-pages'
import { EmptyState } from '../../components/state/empty-state'
import { LoadingShape } from '../../components/state/loading-shape'
import { useBackgroundQuery } from '../../lib/background-query'
import { useTexts } from '../../lib/texts'

/** What is typed is drawn after a pause of its own. */
const AFTER_TYPING = 150

export type Preview = Output<'letter.preview'>

/** The letter as it would be printed, asked again shortly after each change; the last sheet stays until the next is there. */
export function usePreview(
  id: CaseId,
  draft: LetterDraft
): { readonly preview: Preview | undefined; readonly current: boolean } {
  const { of, data, isBefore } = useBackgroundQuery('letter.preview', {
    ...{ of: draft, wait: AFTER_TYPING, kept: 0 },
    inputOf: (asked) => ({ case: id, draft: asked })
  })
  return { preview: data, current: of === draft && !isBefore }
}

export function PreviewPane({ preview, label }: { readonly preview: Preview | undefined; readonly label: string }) {
  const { t } = useTexts()
  if (!preview) return <LoadingShape shape="page" />
  if (!preview.pdf) {
    return (
      <EmptyState icon={IconFileText} title={t('letter-screen.no-preview')} text={t('letter-screen.no-preview-text')} />
    )
  }
  return <PdfPages bytes={preview.pdf} label={label} />
}
