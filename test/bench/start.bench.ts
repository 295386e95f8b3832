import { join } from 'node:path'
import { test } from '@playwright/test'
import { interleave } from './support/pairs'
import { report } from './support/report'
import { timeStart } from './support/timed-start'
import { benchData } from './workspace/workspace'

const here = import.meta.dirname
const PAIRS = 30

test('from the start to an inbox of a thousand cases, beside an empty window', async () => {
  const { env } = await benchData('start')
  const inbox = { ...env, ENTENTE_BENCH_WAIT_FOR: '[role=option]', ENTENTE_BENCH_ADDRESS: '#/cases' }
  const pairs = await interleave(
    PAIRS,
    2,
    () => timeStart(join(here, 'apps', 'inbox', 'main.mjs'), inbox),
    () => timeStart(join(here, 'baselines', 'empty-window', 'main.mjs'), {})
  )
  report('start to usable inbox', pairs, 1.5)
})
