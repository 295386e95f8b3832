import { expect } from '@playwright/test'
import type { TextKey } from '../../src-shared/texts/catalogue'
import type { Reader } from '../e2e/pages/reader'

const at = { x: 700, y: 400 } as const

/** Whether what says so lies over the page there: before, a drop falls on what is below. */
function lies(words: Element, { x, y }: typeof at): boolean {
  const hit = document.elementFromPoint(x, y)
  return hit !== null && hit !== document.body && (hit.contains(words) || words.parentElement?.contains(hit) === true)
}

/** Drops files on the window as the system hands them over, once the page says what will become of them. */
export async function dropFiles(
  { window, t }: Reader,
  files: readonly string[],
  said: TextKey = 'arrivals.drop.title'
): Promise<void> {
  const devtools = await window.context().newCDPSession(window)
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  const move = (type: 'dragCancel' | 'dragEnter' | 'dragOver' | 'drop') =>
    devtools.send('Input.dispatchDragEvent', { type, ...at, data })
  const words = window.getByText(t(said))
  // It counts what comes and goes over the page: what went before it was there would be missing in its count for good.
  await expect(words).toBeAttached()
  // What takes the drop may only just have come on the screen: a hand would move out and in again.
  await expect
    .poll(async () => {
      if ((await words.count()) > 0 && (await words.evaluate(lies, at))) return true
      for (const type of ['dragCancel', 'dragEnter', 'dragOver'] as const) await move(type)
      return false
    })
    .toBe(true)
  // A hand moves on over what has appeared; the drop then falls on it.
  await move('dragOver')
  await move('drop')
  await devtools.detach()
}
