import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { newsDays } from '../../../src-shared/ipc/case-views'
import { WhoseSelects } from '../../components/list/whose-selects'
import { ipcQuery } from '../../lib/ipc'
import { useTexts } from '../../lib/texts'
import type { Filters } from './filters'

/** They stand in a popover, which a list of its own would close. */
const look = { comboboxProps: { withinPortal: false } }

interface FurtherSelectsProps {
  readonly filters: Filters
  readonly onChange: (changes: Partial<Filters>) => void
}

/** Who is in charge, which department, which tag; and in its view, for how long there was no news. */
export function FurtherSelects({ filters, onChange }: FurtherSelectsProps) {
  const { t } = useTexts()
  const tags = useQuery(ipcQuery('filter.tags', {})).data?.tags ?? []
  return (
    <>
      {filters.view === 'no-news' && (
        <Select
          label={t('inbox.days')}
          data={newsDays.map((days) => ({ value: String(days), label: t('count.days', { count: days }) }))}
          value={String(filters.days)}
          allowDeselect={false}
          onChange={(value) => onChange({ days: newsDays.find((days) => String(days) === value) ?? filters.days })}
          {...look}
        />
      )}
      <WhoseSelects filters={filters} onChange={onChange} look={look} />
      <Select
        clearable
        clearButtonProps={{ 'aria-label': t('action.clear') }}
        {...look}
        label={t('inbox.filter.tag.label')}
        placeholder={t('inbox.filter.tag')}
        data={[...new Set([...tags.map(({ tag }) => tag), ...(filters.tag === undefined ? [] : [filters.tag])])]}
        value={filters.tag ?? null}
        onChange={(value) => onChange({ tag: value ?? undefined })}
        searchable
      />
    </>
  )
}
