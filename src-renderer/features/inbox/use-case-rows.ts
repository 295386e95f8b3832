import { keepPreviousData, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useRef } from 'react'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import { useFurtherPages } from '../../lib/further-pages'
import { ipcQuery } from '../../lib/ipc'
import { currentAddress } from '../../lib/location'
import { askedOf, type Filters, readFilters } from './filters'
import { useFilters } from './use-filters'

const PAGE = 50

/** Rows at their places; those not read yet are missing and are asked for when they come into sight. */
export type ListedCases = readonly (CaseRow | undefined)[]

const none: ListedCases = []

function pageQuery(filters: Filters, page: number) {
  return ipcQuery('case.list', { ...askedOf(filters), offset: page * PAGE, limit: PAGE })
}

/** What the list asks first, under these parameters of its address. */
export function firstCases(search: string) {
  return pageQuery(readFilters(search), 0)
}

/** The filters, asked for at the press that changes them: while the screen is drawn for them, the answer is under way. */
export function useAskedFilters(): ReturnType<typeof useFilters> {
  const client = useQueryClient()
  const [filters, change] = useFilters()
  const choose = useCallback(
    (changes: Partial<Filters>) => {
      change(changes)
      void client.prefetchQuery(firstCases(currentAddress().split('?', 2)[1] ?? ''))
    },
    [client, change]
  )
  return [filters, choose]
}

/** The cases of a view, read a page at a time. While other filters are being answered the former rows stay. */
export function useCaseRows(filters: Filters) {
  const first = useQuery({ ...pageQuery(filters, 0), placeholderData: keepPreviousData })
  const { pages, askFor } = useFurtherPages(JSON.stringify(filters), PAGE)
  const further = useQueries({ queries: pages.map((page) => pageQuery(filters, page)) })
  const answered = useRef(filters)
  if (!first.isPlaceholderData) answered.current = filters
  const read = JSON.stringify(further.map(({ dataUpdatedAt }) => dataUpdatedAt))
  // biome-ignore lint/correctness/useExhaustiveDependencies: `read` changes when an answer of `further` does
  const items = useMemo((): ListedCases => {
    const begin = first.data?.rows ?? none
    if (pages.length === 0) return begin
    const rows = [...begin]
    pages.forEach((page, place) => {
      further[place]?.data?.rows.forEach((row, index) => {
        rows[page * PAGE + index] = row
      })
    })
    return rows
  }, [first.data, pages, read])
  return { query: first, items, total: first.data?.total ?? 0, askFor, shown: answered.current }
}
