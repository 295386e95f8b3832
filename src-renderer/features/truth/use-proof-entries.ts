import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { TimelineEntry } from '../../../src-shared/ipc/contract/shapes'
import type { EventId } from '../../../src-shared/lib/ids'
import { ipcQuery } from '../../lib/ipc'

const MOST = 500

/** The entries that stand as proofs, those that are pieces apart, and those that say how a fact stands; by their ids. */
export function useProofEntries(view: CaseView): ReadonlyMap<EventId, TimelineEntry> {
  const cited = view.facts.flatMap(({ proofs, said }) => [
    ...proofs.flatMap(({ entry, piece }) => (piece ? [] : [entry])),
    ...(said ? [said] : [])
  ])
  const only = [...new Set(cited)].toSorted().slice(0, MOST)
  const { data } = useQuery({
    ...ipcQuery('case.timeline', { id: view.row.id, only, limit: MOST }),
    enabled: only.length > 0,
    placeholderData: keepPreviousData
  })
  return useMemo(() => new Map(data?.entries.map((entry) => [entry.id, entry])), [data])
}
