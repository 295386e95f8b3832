import { useInfiniteQuery } from '@tanstack/react-query'
import type { Output } from '../../src-shared/ipc/contract'
import type { CaseId } from '../../src-shared/lib/ids'
import { ask } from './ipc'

const PAGE = 60

export type TimelinePage = Output<'case.timeline'>

/** The entries of a case, newest first, a page at a time. A change reads again the pages that are shown, in their order. */
export function useTimeline(id: CaseId) {
  const first: string | undefined = undefined
  return useInfiniteQuery({
    queryKey: ['case.timeline', { id, limit: PAGE }],
    queryFn: ({ pageParam }: { readonly pageParam: string | undefined }) =>
      ask('case.timeline', { id, limit: PAGE, ...(pageParam !== undefined && { before: pageParam }) }),
    initialPageParam: first as string | undefined,
    getNextPageParam: (last: TimelinePage) => last.more
  })
}
