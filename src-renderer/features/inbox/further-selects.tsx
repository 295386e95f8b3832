import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { department, departments } from '../../../src-shared/domain/case/dispute-types'
import { newsDays } from '../../../src-shared/ipc/case-views'
import { personId } from '../../../src-shared/lib/ids'
import { personName } from '../../../src-shared/texts/names'
import { ipcQuery } from '../../lib/ipc'
import { useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import type { Filters } from './filters'

interface FurtherSelectsProps {
  readonly filters: Filters
  readonly onChange: (changes: Partial<Filters>) => void
}

/** Who is in charge, which department, which tag; and in its view, for how long there was no news. */
export function FurtherSelects({ filters, onChange }: FurtherSelectsProps) {
  const { t } = useTexts()
  const { people } = useOrganisation()
  const tags = useQuery(ipcQuery('filter.tags', {})).data?.tags ?? []
  const shared = {
    clearable: true,
    clearButtonProps: { 'aria-label': t('action.clear') },
    comboboxProps: { withinPortal: false }
  }
  return (
    <>
      {filters.view === 'no-news' && (
        <Select
          label={t('inbox.days')}
          data={newsDays.map((days) => ({ value: String(days), label: t('count.days', { count: days }) }))}
          value={String(filters.days)}
          allowDeselect={false}
          onChange={(value) => onChange({ days: newsDays.find((days) => String(days) === value) ?? filters.days })}
          comboboxProps={{ withinPortal: false }}
        />
      )}
      <Select
        {...shared}
        label={t('inbox.filter.owner.label')}
        placeholder={t('inbox.filter.owner')}
        data={people.map((one) => ({ value: one.id, label: personName(one) }))}
        value={filters.owner ?? null}
        onChange={(value) => onChange({ owner: personId.safeParse(value).data })}
      />
      <Select
        {...shared}
        label={t('inbox.filter.department.label')}
        placeholder={t('inbox.filter.department')}
        data={departments.map((value) => ({ value, label: t(`department.${value}`) }))}
        value={filters.department ?? null}
        onChange={(value) => onChange({ department: department.safeParse(value).data })}
      />
      <Select
        {...shared}
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
