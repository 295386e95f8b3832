import { setTimeout as wait } from 'node:timers/promises'
import { _electron as electron, expect, type Page, test } from '@playwright/test'
import { electronExecutable, launchEntente } from '../support/launch'
import { interleave } from './support/pairs'
import { report } from './support/report'
import { PASSPHRASE } from './workspace/generate'
import { largeData } from './workspace/large/shelf'

const CASES = Number(process.env.ENTENTE_BENCH_CASES ?? 100_000)
const PAIRS = 30
const WARM_UP = 4

// Two orders of each view, so that no view is asked for twice in a row.
const views = ['En retard', 'À nous', 'À eux', 'Sans nouvelles', 'Les miens', 'Tous', 'Ouverts'] as const

test('the views of a large workspace, beside bare rows', async () => {
  test.setTimeout(3 * 3_600_000)
  const data = await largeData('large', CASES)
  const entente = await launchEntente({ dataDir: data.dataDir, env: data.env })
  const bare = await electron.launch({
    executablePath: electronExecutable(),
    args: [`${import.meta.dirname}/baselines/bare-rows/main.mjs`],
    chromiumSandbox: true,
    env: { ...inherited(), ENTENTE_BENCH_PLAIN: data.plain }
  })
  const [page, plain] = [entente.window, await bare.firstWindow()]
  await expect(page.locator('input[type=password]')).toBeVisible()
  const unlocked = await page.evaluate((passphrase) => window.entente.call('app.unlock', { passphrase }), PASSPHRASE)
  expect(unlocked).toEqual({ ok: true, value: {} })
  const facts = { cases: data.cases }
  await go(page, '/cases')
  await expect(page.getByRole('option').first()).toBeVisible()

  const byView = await interleave(
    PAIRS,
    WARM_UP,
    (turn) => showView(page, views[turn % views.length] ?? 'Tous'),
    () => bareRows(plain, 'select * from cases where ended = 0 order by due limit 50', [])
  )
  report('any inbox view', byView, 2, facts)

  await bare.close()
  await entente.close()
})

async function go(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, address)
}

/** From the press of a view to the frame after its rows. */
async function showView(page: Page, name: string): Promise<number> {
  await wait(200)
  return page.evaluate(async (view) => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('fieldset button[aria-pressed]')]
    const button = buttons.find((one) => one.textContent?.startsWith(view))
    if (!button) throw new Error(`No view ${view}`)
    const before = document.querySelector('[role=listbox]')?.getAttribute('aria-label')
    const count = button.querySelector('span')?.textContent?.replace(/\D/gu, '')
    const begin = performance.now()
    button.click()
    await new Promise<void>((resolve) => {
      const look = () => {
        const list = document.querySelector('[role=listbox]')
        const shown = list?.querySelector('[role=option]')?.getAttribute('aria-setsize')
        const there = list?.getAttribute('aria-label') !== before && (shown === count || count === '0')
        if (there || (button.getAttribute('aria-pressed') === 'true' && count === '0')) resolve()
        else requestAnimationFrame(look)
      }
      look()
    })
    await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
    return performance.now() - begin
  }, name)
}

/** A call, a statement, and as many static rows painted as it gives. */
async function bareRows(page: Page, sql: string, values: readonly string[]): Promise<number> {
  return page.evaluate(
    async (asked) => {
      const begin = performance.now()
      const rows = await window.bare.call(asked)
      const list = document.createElement('div')
      for (const row of Array.isArray(rows) ? rows : []) {
        const line = document.createElement('div')
        line.textContent = Object.values(row).join(' · ')
        list.append(line)
      }
      document.body.replaceChildren(list)
      await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
      return performance.now() - begin
    },
    { sql, values: [...values] }
  )
}

function inherited(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
