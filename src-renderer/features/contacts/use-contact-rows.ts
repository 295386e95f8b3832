import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import type { ContactSummary } from '../../../src-shared/ipc/contract/shapes'
import { ipcQuery } from '../../lib/ipc'

const PAGE = 100

/** A row of the list; those not read yet are asked for when they come into sight. */
export type ListedContact =
  | { readonly kind: 'row'; readonly row: ContactSummary }
  | { readonly kind: 'unread'; readonly index: number }

const pageQuery = (query: string, page: number) => ipcQuery('contact.list', { query, offset: page * PAGE, limit: PAGE })

/** The contacts that hold what was typed, read a page at a time; the former rows stay while others are asked for. */
export function useContactRows(query: string) {
  const [asked, setAsked] = useState<{ readonly query: string; readonly pages: readonly number[] }>({
    query,
    pages: []
  })
  const pages = asked.query === query ? asked.pages : []
  const first = useQuery({ ...pageQuery(query, 0), placeholderData: keepPreviousData })
  const further = useQueries({ queries: pages.map((page) => pageQuery(query, page)) })
  const askFor = useCallback(
    (index: number) => {
      const page = Math.floor(index / PAGE)
      setAsked((before) => {
        const known = before.query === query ? before.pages : []
        return page === 0 || known.includes(page) ? before : { query, pages: [...known, page] }
      })
    },
    [query]
  )
  const total = first.data?.total ?? 0
  const read = JSON.stringify(further.map(({ dataUpdatedAt }) => dataUpdatedAt))
  // biome-ignore lint/correctness/useExhaustiveDependencies: `read` changes when an answer of `further` does
  const items = useMemo(() => {
    const rows: (ContactSummary | undefined)[] = [...(first.data?.contacts ?? [])]
    pages.forEach((page, place) => {
      further[place]?.data?.contacts.forEach((row, index) => {
        rows[page * PAGE + index] = row
      })
    })
    return Array.from({ length: total }, (_, index): ListedContact => {
      const row = rows[index]
      return row === undefined ? { kind: 'unread', index } : { kind: 'row', row }
    })
  }, [first.data, total, pages, read])
  return { query: first, items, total, askFor }
}
