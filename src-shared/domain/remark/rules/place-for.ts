import { type BlockId, blockIds } from '../kinds'
import { blocksOf } from '../reply'
import type { Check } from '../rule'

/** Where one looks for a block that is not there: after the blocks that come before it in a letter. */
export function placeFor(check: Check, block: BlockId): number {
  return placeAfter(check, ...blockIds.slice(0, blockIds.indexOf(block)))
}

/** After the last of these blocks, or at the head of the body. */
export function placeAfter({ reply }: Check, ...before: readonly BlockId[]): number {
  const last = blocksOf(reply, ...before).at(-1)
  return last ? last.end : reply.body.start
}
