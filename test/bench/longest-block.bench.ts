import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { importSettings } from '../../src-shared/domain/import/settings'
import { willChoose } from '../support/dialogs'
import { launchEntente } from '../support/launch'
import { listOfLines } from './support/list-of-lines'
import { interleave, pairsAsked } from './support/pairs'
import { report } from './support/report'
import { PASSPHRASE } from './workspace/generate'
import { benchData } from './workspace/workspace'

const PAIRS = pairsAsked(30)
const WARM_UP = 2
const LINES = 200
/** Milliseconds of rest on the other side. */
const REST = 3_000
const HOUR = 3_600_000

test('the longest block of the main process while lines are imported, beside the same at rest', async () => {
  test.setTimeout(HOUR)
  const { dataDir, env } = await benchData('longest-block')
  const { app, window: page, close } = await launchEntente({ dataDir, env })
  await expect(page.locator('input[type=password]')).toBeVisible()
  const unlocked = await page.evaluate((passphrase) => window.entente.call('app.unlock', { passphrase }), PASSPHRASE)
  expect(unlocked).toEqual({ ok: true, value: {} })
  await expect(page.getByRole('navigation').first()).toBeVisible()
  const file = join(dataDir, 'lines.csv')
  await willChoose(app, file)
  const pairs = await interleave(
    PAIRS,
    WARM_UP,
    async (turn) => {
      await writeFile(file, listOfLines(LINES, turn))
      const asked = await opened(page)
      return longestBlock(app, () => imported(page, asked))
    },
    () => longestBlock(app, () => wait(REST))
  )
  report(`longest block of the main process while ${LINES} lines are imported, p99.9`, pairs, null)
  await close()
})

/** What to import: the file that the dialogue names, as the screen proposes to read it. */
async function opened(page: Page) {
  const reply = await page.evaluate(() => window.entente.call('import.open', {}))
  if (!reply.ok) throw new Error(`The list does not open: ${reply.reason}`)
  const { mapping, dayOrder } = reply.value.survey
  const settings = importSettings.parse({ mapping, dayOrder, language: 'fr' })
  return { sheets: reply.value.sheets.map(({ name }) => name), settings, reuse: {}, job: crypto.randomUUID() }
}

async function imported(page: Page, asked: Awaited<ReturnType<typeof opened>>): Promise<void> {
  const text = JSON.stringify(asked)
  const cases = await page.evaluate(async (input) => {
    const reply = await window.entente.call('import.run', JSON.parse(input))
    return reply.ok ? reply.value.cases : reply.reason
  }, text)
  expect(cases).toBe(LINES)
}

/** @returns milliseconds by which the main process came late to its own timers while something went on, p99.9 */
async function longestBlock(app: ElectronApplication, during: () => Promise<unknown>): Promise<number> {
  const delays = await app.evaluateHandle(() => {
    const watched = process.getBuiltinModule('node:perf_hooks').monitorEventLoopDelay({ resolution: 1 })
    watched.enable()
    return watched
  })
  await during()
  const longest = await delays.evaluate((watched) => {
    watched.disable()
    return watched.percentile(99.9) / 1_000_000
  })
  await delays.dispose()
  return longest
}
