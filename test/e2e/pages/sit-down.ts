import { expect } from '@playwright/test'
import type { Reader } from './reader'

/** Another person of the firm takes the keyboard. */
export async function sitDown({ window, t }: Reader, name: string): Promise<void> {
  const [before = ''] = t('rail.at-work', { name: '\0' }).split('\0')
  await window.getByRole('button', { name: before }).click()
  await window.getByRole('menuitem', { name }).click()
  await expect(window.getByRole('button', { name: t('rail.at-work', { name }) })).toBeVisible()
}
