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

/** Fetches one screen after the other while nothing else is to be done, so that each opens at once when it is asked for. */
export function fetchWhenIdle(): void {
  const next = fetches.shift()
  // A screen that cannot be fetched says so where it is shown.
  if (next !== undefined) requestIdleCallback(() => void next().then(fetchWhenIdle, () => undefined))
}
