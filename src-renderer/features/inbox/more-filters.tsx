import { usualNewsDays } from '../../../src-shared/ipc/contract/case'
import { FilterButton } from './filter-button'
import type { Filters } from './filters'
import { FurtherSelects } from './further-selects'

interface MoreFiltersProps {
  readonly filters: Filters
  readonly onChange: (changes: Partial<Filters>) => void
}

/** The filters one needs less often, behind one button of the wide list. */
export function MoreFilters({ filters, onChange }: MoreFiltersProps) {
  const { owner, department, tag, days } = filters
  const active = [owner, department, tag].some((one) => one !== undefined) || days !== usualNewsDays
  return (
    <FilterButton active={active}>
      <FurtherSelects filters={filters} onChange={onChange} />
    </FilterButton>
  )
}
