import { join } from 'node:path'
import { test } from '@playwright/test'
import { interleave, pairsAsked } from './support/pairs'
import { report } from './support/report'
import { timeStart } from './support/timed-start'
import { largeData } from './workspace/large/shelf'
import { benchData } from './workspace/workspace'

const here = import.meta.dirname
const PAIRS = pairsAsked(30)
const LARGE = Number(process.env.ENTENTE_BENCH_CASES ?? 100_000)
const HOURS = 3_600_000

test('from the start to an inbox of a thousand cases, beside an empty window', async () => {
  const { env } = await benchData('start')
  report('start to usable inbox', await startPairs(env), 1.5)
})

test('the same with a large workspace', async () => {
  test.setTimeout(3 * HOURS)
  const { env, cases } = await largeData('start-large', LARGE)
  report('start to usable inbox, large', await startPairs(env), 1.6, { cases })
})

function startPairs(env: Readonly<Record<string, string>>) {
  const inbox = { ...env, ENTENTE_BENCH_WAIT_FOR: '[role=option]', ENTENTE_BENCH_ADDRESS: '#/cases' }
  return interleave(
    PAIRS,
    2,
    () => timeStart(join(here, 'apps', 'inbox', 'main.mjs'), inbox),
    () => timeStart(join(here, 'baselines', 'empty-window', 'main.mjs'), {})
  )
}
