import { blocksOf } from '../reply'
import type { Check } from '../rule'

/** Where one looks for a block that is not there: after the blocks before it, or at the head of the body. */
export function placeFor({ reply }: Check, ...before: readonly Parameters<typeof blocksOf>[1][]): number {
  const last = blocksOf(reply, ...before).at(-1)
  return last ? last.end : reply.body.start
}
