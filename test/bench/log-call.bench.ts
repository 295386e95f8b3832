import { setTimeout as wait } from 'node:timers/promises'
import { _electron as electron, expect, type Page, test } from '@playwright/test'
import { electronExecutable, launchEntente } from '../support/launch'
import { prepareBareRows } from './support/bare-rows'
import { loggedCall } from './support/logged-call'
import { interleave, pairsAsked } from './support/pairs'
import { report } from './support/report'
import { PASSPHRASE } from './workspace/generate'
import { benchData } from './workspace/workspace'

const PAIRS = pairsAsked(60)
const WARM_UP = 10
/** Milliseconds after each call, in which the screen takes up what has changed: a person does not log calls in a row. */
const PAUSE = 120

declare global {
  interface Window {
    /** The preload of the bare side. */
    readonly bare: { readonly call: (input: unknown) => Promise<unknown> }
  }
}

test('logging a call on a case of two hundred entries, beside a bare call and a bare transaction', async () => {
  const data = await benchData('log-call')
  const rows = await prepareBareRows(data)
  const entente = await launchEntente({ dataDir: data.dataDir, env: data.env })
  const bare = await electron.launch({
    executablePath: electronExecutable(),
    args: [`${import.meta.dirname}/baselines/bare-call/main.mjs`],
    chromiumSandbox: true,
    env: { ...inherited(), ENTENTE_BENCH_ROWS: rows }
  })
  const barePage = await bare.firstWindow()
  await openCase(entente.window, data.longest)
  const pairs = await interleave(
    PAIRS,
    WARM_UP,
    (turn) => timeCall(entente.window, JSON.stringify({ id: data.longest, command: loggedCall(turn) })),
    (turn) => timeBareCall(barePage, JSON.stringify({ id: data.longest, command: loggedCall(turn) }))
  )
  report('logging a call', pairs, 3)
  await bare.close()
  await entente.close()
})

async function openCase(page: Page, id: string): Promise<void> {
  await expect(page.locator('input[type=password]')).toBeVisible()
  const unlocked = await page.evaluate((passphrase) => window.entente.call('app.unlock', { passphrase }), PASSPHRASE)
  expect(unlocked).toEqual({ ok: true, value: {} })
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.evaluate((address) => {
    location.hash = address
  }, `/cases/${id}`)
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  await wait(1_000)
}

async function timeCall(page: Page, asked: string): Promise<number> {
  await wait(PAUSE)
  return page.evaluate(async (text) => {
    const input = JSON.parse(text)
    const begin = performance.now()
    const reply = await window.entente.call('case.do', input)
    const took = performance.now() - begin
    if (!reply.ok) throw new Error(reply.reason)
    return took
  }, asked)
}

async function timeBareCall(page: Page, asked: string): Promise<number> {
  await wait(PAUSE)
  return page.evaluate(async (text) => {
    const input = JSON.parse(text)
    const begin = performance.now()
    await window.bare.call(input)
    return performance.now() - begin
  }, asked)
}

function inherited(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
