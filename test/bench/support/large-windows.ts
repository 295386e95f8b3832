import { setTimeout as wait } from 'node:timers/promises'
import { type ElectronApplication, _electron as electron, expect, type Page } from '@playwright/test'
import { electronExecutable, launchEntente } from '../../support/launch'
import { PASSPHRASE } from '../workspace/generate'
import type { LargeData } from '../workspace/large/shelf'

/** An application under measurement: its main process and its window. */
export interface Measured {
  readonly app: ElectronApplication
  readonly page: Page
  readonly close: () => Promise<void>
}

/** Entente on a large workspace, unlocked, its inbox on the screen. */
export async function openLarge({ dataDir, env }: LargeData): Promise<Measured> {
  const { app, window: page, close } = await launchEntente({ dataDir, env })
  await expect(page.locator('input[type=password]')).toBeVisible()
  const unlocked = await page.evaluate((passphrase) => window.entente.call('app.unlock', { passphrase }), PASSPHRASE)
  expect(unlocked).toEqual({ ok: true, value: {} })
  await go(page, '/cases')
  await expect(page.getByRole('option').first()).toBeVisible()
  return { app, page, close }
}

/** A window beside a main process that reads the same rows bare. */
export async function openBare({ plain }: Pick<LargeData, 'plain'>): Promise<Measured> {
  const app = await electron.launch({
    executablePath: electronExecutable(),
    args: [`${import.meta.dirname}/../baselines/bare-rows/main.mjs`],
    chromiumSandbox: true,
    env: { ...inherited(), ENTENTE_BENCH_PLAIN: plain }
  })
  return { app, page: await app.firstWindow(), close: () => app.close() }
}

export async function go(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, address)
  await wait(400)
}

function inherited(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
