import { keepPreviousData, usePrefetchQuery, useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { AgendaRow } from '../../../src-shared/ipc/contract/agenda'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { useFurtherPages } from '../../lib/further-pages'
import { ipcQuery } from '../../lib/ipc'
import { type Filters, whoseOf } from './filters'

const PAGE = 50

/**
 * The rows of a lane, read a page at a time. How many there are is asked for apart: the first page does not wait for it.
 * @param from the first day
 */
export function useAgendaRows(filters: Filters, from: PlainDate | undefined) {
  const asked = { lane: filters.lane, ...whoseOf(filters), ...(from && { from }) }
  const pageQuery = (page: number) => ipcQuery('agenda.list', { ...asked, offset: page * PAGE, limit: PAGE })
  // Asked for before anything is drawn.
  usePrefetchQuery(pageQuery(0))
  const first = useQuery({ ...pageQuery(0), placeholderData: keepPreviousData })
  const counts = useQuery(ipcQuery('agenda.counts', { ...whoseOf(filters), ...(from && { from }) }))
  const { pages, askFor } = useFurtherPages(JSON.stringify(asked), PAGE)
  const further = useQueries({ queries: pages.map(pageQuery) })
  const read = JSON.stringify(further.map(({ dataUpdatedAt }) => dataUpdatedAt))
  // biome-ignore lint/correctness/useExhaustiveDependencies: `read` changes when an answer of `further` does
  const items = useMemo((): readonly (AgendaRow | undefined)[] => {
    const rows: (AgendaRow | undefined)[] = [...(first.data?.rows ?? [])]
    pages.forEach((page, place) => {
      further[place]?.data?.rows.forEach((row, index) => {
        rows[page * PAGE + index] = row
      })
    })
    return rows
  }, [first.data, pages, read])
  const total = first.data?.more === false ? items.length : Math.max(items.length, counts.data?.[filters.lane] ?? 0)
  return { query: first, items, total, counts: counts.data, askFor }
}
