import { expect } from '@playwright/test'
import type { TextKey } from '../../src-shared/texts/catalogue'
import type { Reader } from '../e2e/pages/reader'

/** Drops files on the window as the system hands them over, once the page says what will become of them. */
export async function dropFiles(
  { window, t }: Reader,
  files: readonly string[],
  said: TextKey = 'arrivals.drop.title'
): Promise<void> {
  const devtools = await window.context().newCDPSession(window)
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  const move = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    devtools.send('Input.dispatchDragEvent', { type, x: 700, y: 400, data })
  await move('dragEnter')
  await move('dragOver')
  await expect(window.getByText(t(said))).toBeVisible()
  // A hand moves on over what has appeared; the drop then falls on it.
  await move('dragOver')
  await move('drop')
  await devtools.detach()
}
