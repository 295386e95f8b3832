import { IconInbox } from '@tabler/icons-react'
import { ActButton } from '../../components/act/act-button'
import { EmptyState } from '../../components/state/empty-state'
import { CaptureButton } from '../../lib/capture-button'
import { useNotHere } from '../../lib/elsewhere'
import { useTexts } from '../../lib/texts'
import { type Filters, isNarrowed, unnarrowed } from './filters'

interface InboxEmptyProps {
  readonly filters: Filters
  readonly onChange: (changes: Partial<Filters>) => void
}

/** No row: what would stand here, and its first act; or that the filters leave nothing. */
export function InboxEmpty({ filters, onChange }: InboxEmptyProps) {
  const { t } = useTexts()
  const notHere = useNotHere()
  if (isNarrowed(filters)) {
    const clear = () => onChange(unnarrowed)
    return (
      <EmptyState
        icon={IconInbox}
        title={t('inbox.empty.filtered.title')}
        text={[t('inbox.empty.filtered.text'), notHere].filter(Boolean).join(' ')}
        act={<ActButton label={t('inbox.filter.clear')} onAct={clear} />}
      />
    )
  }
  const offersAct = filters.view === 'open' || filters.view === 'all'
  return (
    <EmptyState
      icon={IconInbox}
      title={t(`inbox.empty.${filters.view}.title`)}
      text={[t(`inbox.empty.${filters.view}.text`), notHere].filter(Boolean).join(' ')}
      {...(offersAct ? { act: <CaptureButton /> } : {})}
    />
  )
}
