import { IconCalendarEvent } from '@tabler/icons-react'
import { ActButton } from '../../components/act/act-button'
import { EmptyState } from '../../components/state/empty-state'
import { useTexts } from '../../lib/texts'
import { type Filters, isNarrowed, unnarrowed } from './filters'

interface AgendaEmptyProps {
  readonly filters: Filters
  readonly onChange: (changes: Partial<Filters>) => void
}

/** Nothing: what would stand here, or that the filters leave nothing. */
export function AgendaEmpty({ filters, onChange }: AgendaEmptyProps) {
  const { t } = useTexts()
  if (!isNarrowed(filters)) {
    const { lane } = filters
    return (
      <EmptyState
        icon={IconCalendarEvent}
        title={t(`agenda.empty.${lane}.title`)}
        text={t(`agenda.empty.${lane}.text`)}
      />
    )
  }
  return (
    <EmptyState
      icon={IconCalendarEvent}
      title={t('agenda.empty.narrowed.title')}
      text={t('agenda.empty.narrowed.text')}
      act={<ActButton label={t('inbox.filter.clear')} onAct={() => onChange(unnarrowed)} />}
    />
  )
}
