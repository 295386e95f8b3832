import { infiniteQueryOptions, useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import type { Output } from '../../src-shared/ipc/contract'
import type { CaseId } from '../../src-shared/lib/ids'
import { ask } from './ipc'

const PAGE = 60

export type TimelinePage = Output<'case.timeline'>

/** The entries of a case, newest first, a page at a time. A change reads again the pages that are shown, in their order. */
export function useTimeline(id: CaseId) {
  return useInfiniteQuery(timelineQuery(id))
}

/** Asks for the first page before anything that shows it is drawn. */
export function useAskedTimeline(id: CaseId, wanted: boolean): void {
  const client = useQueryClient()
  const query = timelineQuery(id)
  if (wanted && client.getQueryState(query.queryKey) === undefined) void client.prefetchInfiniteQuery(query)
}

function timelineQuery(id: CaseId) {
  const first: string | undefined = undefined
  return infiniteQueryOptions({
    queryKey: ['case.timeline', { id, limit: PAGE }],
    queryFn: ({ pageParam }: { readonly pageParam: string | undefined }) =>
      ask('case.timeline', { id, limit: PAGE, ...(pageParam !== undefined && { before: pageParam }) }),
    initialPageParam: first as string | undefined,
    getNextPageParam: (last: TimelinePage) => last.more
  })
}
