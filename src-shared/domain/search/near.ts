/** Shorter words have too many neighbours that mean something else. */
export const SHORTEST_MISTYPED = 5

/**
 * Whether two words are one typing mistake apart: a letter too many, too few, another, or two neighbours swapped
 * (optimal string alignment distance of exactly one). Both are folded already.
 */
export function isOneTypoApart(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  const a = one.slice(start)
  const b = other.slice(start)
  if (a.length === b.length) return a.slice(1) === b.slice(1) || isSwap(a, b)
  return a.length > b.length ? a.slice(1) === b : b.slice(1) === a
}

function isSwap(a: string, b: string): boolean {
  return a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)
}
