const INTERVAL = 100

/**
 * Passes progress on at most ten times a second. The first and the last word always pass; what comes in between may be
 * dropped.
 * @param now milliseconds, from any origin
 */
export function throttledProgress(
  send: (done: number, total: number | undefined) => void,
  now: () => number
): (done: number, total?: number) => void {
  let sentAt = Number.NEGATIVE_INFINITY
  return (done, total) => {
    const at = now()
    if (at - sentAt < INTERVAL && done !== total) return
    sentAt = at
    send(done, total)
  }
}
