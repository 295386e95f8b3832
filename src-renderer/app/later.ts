import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

const fetches: (() => Promise<unknown>)[] = []

/**
 * A screen that is fetched when it is first shown, or once the window is idle: what the start does not show should not
 * delay it. It stands below a `Suspense`.
 */
export function later<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>
): LazyExoticComponent<ComponentType<Props>> {
  fetches.push(fetch)
  return lazy(async () => ({ default: await fetch() }))
}

/** Milliseconds in which the first screen asks for what it shows: a window that waits for an answer looks idle too. */
const FIRST_SCREEN = 1_000

/** Fetches the screens that the start does not show, so that each opens at once when it is asked for. */
export function fetchWhenIdle(): () => void {
  const timer = setTimeout(fetchNext, FIRST_SCREEN)
  return () => clearTimeout(timer)
}

/** One after the other, while nothing else is to be done. */
function fetchNext(): void {
  const next = fetches.shift()
  // A screen that cannot be fetched says so where it is shown.
  if (next !== undefined) requestIdleCallback(() => void next().then(fetchNext, () => undefined))
}
