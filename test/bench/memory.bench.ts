import { setTimeout as wait } from 'node:timers/promises'
import { type ElectronApplication, test } from '@playwright/test'
import { openBare, openLarge } from './support/large-windows'
import { interleave, pairsAsked } from './support/pairs'
import { report } from './support/report'
import { largeData } from './workspace/large/shelf'

const CASES = Number(process.env.ENTENTE_BENCH_CASES ?? 100_000)
const PAIRS = pairsAsked(30)
const HOURS = 3_600_000
const IDLE = 20_000

test('the memory of the application, idle on its inbox, beside that of an empty window', async () => {
  test.setTimeout(3 * HOURS)
  const data = await largeData('memory', CASES)
  // Nothing is asked of it, so its main process has no more than an empty window needs and a closed file.
  const [entente, empty] = [await openLarge(data), await openBare(data)]
  await wait(IDLE)
  const pairs = await interleave(
    PAIRS,
    0,
    () => memoryOf(entente.app),
    () => memoryOf(empty.app)
  )
  report('memory, idle on the inbox', pairs, 1.8, { unit: 'MiB', cases: data.cases })
  await empty.close()
  await entente.close()
})

/** Mebibytes that the processes of an application hold in memory; what they share counts for each. */
async function memoryOf(app: ElectronApplication): Promise<number> {
  await wait(500)
  return app.evaluate(
    ({ app: electron }) => electron.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0) / 1_024
  )
}
