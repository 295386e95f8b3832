import { useCallback, useMemo } from 'react'
import { currentAddress, navigate, useHashSearch } from '../../lib/location'
import { type Filters, readFilters, writeFilters } from './filters'

/** The filters of the address, and how to change some of them without leaving a step behind for the back key. */
export function useAgendaFilters(): readonly [Filters, (changes: Partial<Filters>) => void] {
  const search = useHashSearch()
  const filters = useMemo(() => readFilters(search), [search])
  const change = useCallback((changes: Partial<Filters>) => {
    const [path = '', now = ''] = currentAddress().split('?', 2)
    navigate(`${path}${writeFilters({ ...readFilters(now), ...changes })}`, { replace: true })
  }, [])
  return [filters, change]
}
