import type { MantineColorSchemeManager } from '@mantine/core'

/**
 * The scheme is a setting that the main process keeps and the provider is told: nothing is read from the page's storage.
 * The library's own manager does, and the first look at that storage holds the page up until the main process has a
 * moment for it, at the start when it has none.
 */
export const schemeManager: MantineColorSchemeManager = {
  get: (scheme) => scheme,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined
}
