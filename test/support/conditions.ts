import { test } from '@playwright/test'

/**
 * Skips the running test where it cannot be true or false; it is counted and named in the totals.
 * @param holds what this machine must offer
 * @param otherwise why not, for the report
 */
export function requires(holds: boolean, otherwise: string): void {
  // biome-ignore lint/suspicious/noSkippedTests: the one place, with a reason that the report shows
  test.skip(!holds, otherwise)
}

export const isLinux = process.platform === 'linux'
