import { memo } from 'react'
import { caseViews } from '../../../src-shared/ipc/case-views'
import { ViewBar } from '../../components/list/view-bar'
import { useCounts } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import type { Filters } from './filters'

interface InboxViewsProps {
  readonly view: Filters['view']
  readonly onChange: (changes: Pick<Filters, 'view'>) => void
}

/** Which cases. */
export const InboxViews = memo(function InboxViews({ view, onChange }: InboxViewsProps) {
  const { t } = useTexts()
  return (
    <ViewBar
      label={t('inbox.views')}
      views={caseViews}
      chosen={view}
      wordsOf={(one) => t(`inbox.view.${one}`)}
      counts={useCounts()?.views}
      urgent="late"
      onChoose={(one) => onChange({ view: one })}
    />
  )
})
