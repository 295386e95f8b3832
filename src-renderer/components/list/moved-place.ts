/**
 * Where a key leads in a list.
 * @param page rows in one screen
 * @returns the new index within the list, or undefined when the key does not move
 */
export function movedPlace(key: string, from: number, count: number, page: number): number | undefined {
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: count - 1
  }
  const target = targets[key]
  if (target === undefined || count === 0) return undefined
  return Math.min(Math.max(target, 0), count - 1)
}
