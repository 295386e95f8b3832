import type { ContactId } from '../../../lib/ids'
import type { Zone } from '../../site/zones'
import type { SortedDefect } from '../state/visits'
import { walkThrough } from './by-walk'
import { type CascadeSources, type HeldLot, whoAnswers } from './cascade'
import { clientStanding } from './ladders'

/** What one firm has to repair, in the order one walks: ours where nobody else answers for it. */
export interface WorkList {
  readonly contractor: ContactId | undefined
  readonly defects: readonly SortedDefect[]
}

/**
 * The defects that the client has not lifted, by whoever is to repair them, each list in the order of its places. What is
 * for us alone stands in our own list, whoever answers for it; what is not described yet is in none.
 */
export function workLists(
  { defects, tracks, entries }: CascadeSources,
  lots: readonly HeldLot[],
  zones: readonly Zone[]
): readonly WorkList[] {
  const lists = new Map<ContactId | undefined, SortedDefect[]>()
  for (const defect of defects) {
    if (!defect.sorted || clientStanding(tracks.find((one) => one.defect === defect.id)) === 'lifted') continue
    const answers = whoAnswers(defect, lots, entries)
    const to = typeof answers === 'string' ? answers : undefined
    lists.set(to, [...(lists.get(to) ?? []), defect])
  }
  return [...lists].map(([contractor, theirs]) => ({ contractor, defects: theirs.toSorted(walkThrough(zones)) }))
}
