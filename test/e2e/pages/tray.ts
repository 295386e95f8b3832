import type { Locator } from '@playwright/test'
import type { Reader } from './reader'

/** What came in and waits. */
export function trayOf({ window, t }: Reader): Locator {
  return window.getByRole('list', { name: t('arrivals.list') }).getByRole('listitem')
}

/** What is open beside the list. */
export function previewOf({ window }: Reader, title: string): Locator {
  return window.getByRole('region', { name: title })
}
