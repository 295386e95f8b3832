interface Place {
  readonly from: number
  readonly to: number
}

/** The next of these after what is selected, or the last before it; past the end the first again, and the other way round. */
export function nextPlace<P extends Place>(all: readonly P[], { from, to }: Place, backwards: boolean): P | undefined {
  const inOrder = all.toSorted((a, b) => a.from - b.from)
  if (backwards) return inOrder.findLast((one) => one.from < from) ?? inOrder.at(-1)
  return inOrder.find((one) => one.from >= to && (one.from > from || from === to)) ?? inOrder[0]
}
