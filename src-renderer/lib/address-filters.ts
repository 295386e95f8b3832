import { useCallback, useMemo } from 'react'
import { currentAddress, navigate, useHashSearch } from './location'

/** How the filters of one place are read from the parameters of its address, and written. */
interface Parameters<F> {
  readonly read: (search: string) => F
  readonly write: (filters: F) => string
}

/**
 * The filters of the address, and how to change some of them without leaving a step behind for the back key.
 * @param parameters the same ones at every drawing
 */
export function useAddressFilters<F>({ read, write }: Parameters<F>): readonly [F, (changes: Partial<F>) => void] {
  const search = useHashSearch()
  const filters = useMemo(() => read(search), [search, read])
  const change = useCallback(
    (changes: Partial<F>) => {
      const [path = '', now = ''] = currentAddress().split('?', 2)
      navigate(`${path}${write({ ...read(now), ...changes })}`, { replace: true })
    },
    [read, write]
  )
  return [filters, change]
}
