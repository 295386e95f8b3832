import { Button, Checkbox, Select } from '@mantine/core'
import { caseSorts, caseViews } from '../../../src-shared/ipc/case-views'
import { useTexts } from '../../lib/texts'
import { FilterButton } from './filter-button'
import { FilterSelects } from './filter-selects'
import { type Filters, isNarrowed, unnarrowed } from './filters'
import { FurtherSelects } from './further-selects'
import { sortKey } from './sort-words'

interface FilterMenuProps {
  readonly filters: Filters
  readonly onChange: (changes: Partial<Filters>) => void
}

/** Every filter and the order behind one button, where the list stands narrow beside a case. */
export function FilterMenu({ filters, onChange }: FilterMenuProps) {
  const { t } = useTexts()
  const active = filters.view !== 'open' || isNarrowed({ ...filters, query: '' })
  return (
    <FilterButton active={active}>
      <Select
        label={t('inbox.filter.view.label')}
        data={caseViews.map((value) => ({ value, label: t(`inbox.view.${value}`) }))}
        value={filters.view}
        allowDeselect={false}
        onChange={(value) => onChange({ view: caseViews.find((one) => one === value) ?? 'open' })}
        comboboxProps={{ withinPortal: false }}
      />
      <FilterSelects type={filters.type} at={filters.stage} onChange={onChange} labelled />
      <FurtherSelects filters={filters} onChange={onChange} />
      <Select
        label={t('inbox.filter.sort.label')}
        data={caseSorts.map((value) => ({ value, label: t(sortKey(value)) }))}
        value={filters.sort}
        allowDeselect={false}
        onChange={(value) => onChange({ sort: caseSorts.find((one) => one === value) ?? 'due' })}
        comboboxProps={{ withinPortal: false }}
      />
      <Checkbox
        label={t('inbox.sort.descending')}
        checked={filters.descending}
        onChange={(event) => onChange({ descending: event.currentTarget.checked })}
      />
      {(isNarrowed(filters) || active) && (
        <Button variant="subtle" onClick={() => onChange({ view: 'open', ...unnarrowed })}>
          {t('inbox.filter.clear')}
        </Button>
      )}
    </FilterButton>
  )
}
