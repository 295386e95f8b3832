import { memo } from 'react'
import { FilterButton } from './filter-button'
import { FurtherSelects } from './further-selects'
import { useFilters } from './use-filters'

/** The filters one needs less often, behind one button of the wide list; `active` while one of them narrows it. */
export const MoreFilters = memo(function MoreFilters({ active }: { readonly active: boolean }) {
  return (
    <FilterButton active={active}>
      <Further />
    </FilterButton>
  )
})

function Further() {
  const [filters, change] = useFilters()
  return <FurtherSelects filters={filters} onChange={change} />
}
