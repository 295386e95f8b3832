import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Language } from '../../src-shared/domain/common/vocabulary'
import type { Bridge } from '../../src-shared/ipc/bridge'
import type { Channel } from '../../src-shared/ipc/channels'
import type { Input, Output } from '../../src-shared/ipc/contract'
import type { Reply } from '../../src-shared/ipc/reply'

declare global {
  interface Window {
    readonly entente: Bridge<File>
  }
}

export const languages: readonly Language[] = ['fr', 'en']
export const schemes = ['light', 'dark'] as const
/** The day of the pictures, a Tuesday. */
export const TODAY = '2026-03-03'

/** The folder the pictures go to, given by `npm run shots`. */
export function shotsFolder(): string {
  const folder = process.env.ENTENTE_SHOTS_DIR
  if (folder === undefined) throw new Error('ENTENTE_SHOTS_DIR is not set: run through npm run shots')
  return folder
}

/** Asks the application what a screen would ask. */
export async function ask<C extends Channel>(page: Page, channel: C, input: Input<C>): Promise<Output<C>> {
  const reply: Reply<C> = await page.evaluate((asked) => {
    const { channel, input } = JSON.parse(asked)
    return window.entente.call(channel, input)
  }, JSON.stringify({ channel, input }))
  if (!reply.ok) throw new Error(`${channel}: ${reply.reason}`)
  return reply.value
}

/** Takes one picture at each size, once nothing moves any more. */
export async function photograph(
  window: Page,
  screen: string,
  look: string,
  at: readonly string[] = ['1366x768', '1920x1080']
): Promise<void> {
  const folder = join(shotsFolder(), screen)
  await mkdir(folder, { recursive: true })
  for (const size of at) {
    const [width = 0, height = 0] = size.split('x').map(Number)
    await window.setViewportSize({ width, height })
    // Nothing under the pointer.
    await window.mouse.move(0, 0)
    await settled(window)
    await window.screenshot({ path: join(folder, `${look}-${size}.png`), animations: 'disabled', caret: 'hide' })
  }
}

const QUIET = 250
const LONGEST = 8_000

/** Waits until the page has not changed for a moment, and its pictures and fonts are there. */
async function settled(window: Page): Promise<void> {
  await window.evaluate(
    async ([quiet, longest]) => {
      await document.fonts.ready
      const end = performance.now() + longest
      let last = performance.now()
      const observer = new MutationObserver(() => {
        last = performance.now()
      })
      observer.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true })
      const loading = () =>
        document.querySelector('.mantine-Skeleton-root') !== null ||
        [...document.images].some((image) => image.loading !== 'lazy' && !image.complete)
      while (performance.now() < end && (performance.now() - last < quiet || loading()))
        await new Promise((resolve) => setTimeout(resolve, 50))
      observer.disconnect()
    },
    [QUIET, LONGEST] as const
  )
}
