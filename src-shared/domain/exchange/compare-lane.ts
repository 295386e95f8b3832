import type { ReadEntry, ReadLane } from './read-lanes'

/** What a vault holds of a lane. */
export interface HeldLane {
  readonly publicKey: string
  /** Number of its last entry. */
  readonly head: number
  /** Hash of one of its entries; undefined when there is none of that number. */
  readonly hashAt: (seq: number) => string | undefined
}

/** What a stretch of a lane brings to a vault. */
export type LaneNews =
  /** Entries to be added to the end; none when all are there. */
  | { readonly kind: 'news'; readonly entries: readonly ReadEntry[] }
  /** Entries in between are missing: numbers, both included. */
  | { readonly kind: 'gap'; readonly from: number; readonly to: number }
  /** The vault holds other entries under the same numbers, or another key: the first such number. */
  | { readonly kind: 'fork'; readonly at: number }
  /** Written under this machine's own name by somebody else: a copy of this very vault. */
  | { readonly kind: 'twin'; readonly at: number }

/**
 * Holds a stretch of a lane against what the vault has of it.
 * @param held undefined when the vault has nothing of the lane
 * @param own the lane is one that this vault writes now
 */
export function compareLane({ lane, entries }: ReadLane, held: HeldLane | undefined, own: boolean): LaneNews {
  const head = held?.head ?? 0
  const parting = held && partingOf(lane.publicKey, entries, held)
  if (parting !== undefined) return own ? { kind: 'twin', at: parting } : { kind: 'fork', at: parting }
  if (lane.first > head + 1) return { kind: 'gap', from: head + 1, to: lane.first - 1 }
  const news = entries.filter(({ header }) => header.seq > head)
  return own && news.length > 0 ? { kind: 'twin', at: head + 1 } : { kind: 'news', entries: news }
}

function partingOf(key: string, entries: readonly ReadEntry[], held: HeldLane): number | undefined {
  const [first] = entries
  if (first && key !== held.publicKey) return first.header.seq
  const linked = first && first.header.seq === held.head + 1 && held.hashAt(held.head)
  if (first && linked && linked !== first.header.prev) return first.header.seq
  return entries.find(({ entry, header }) => header.seq <= held.head && held.hashAt(header.seq) !== entry.hash)?.header
    .seq
}
