import { test } from '@playwright/test'
import { acts } from './support/large-acts'
import { openLarge } from './support/large-windows'
import { interleave } from './support/pairs'
import { report } from './support/report'
import { largeData } from './workspace/large/shelf'

const CASES = Number(process.env.ENTENTE_BENCH_CASES ?? 100_000)
const PAIRS = 30
const WARM_UP = 4
const HOURS = 3_600_000

test('the same acts with ten times as many cases', async () => {
  test.setTimeout(3 * HOURS)
  const [many, few] = [await largeData('many', CASES), await largeData('few', Math.round(CASES / 10))]
  const [large, small] = [await openLarge(many), await openLarge(few)]
  const facts = { share: 0.95, cases: many.cases }
  const views = await interleave(
    PAIRS,
    WARM_UP,
    (turn) => acts.showView(large.page, turn),
    (turn) => acts.showView(small.page, turn)
  )
  report('growth: any inbox view, p95', views, 1.5, facts)
  for (const word of ['infiltration', 'gargouille'] as const) {
    const searches = await interleave(
      PAIRS,
      WARM_UP,
      () => acts.search(large.page, word),
      () => acts.search(small.page, word)
    )
    report(`growth: ${word} in the search, p95`, searches, 1.5, facts)
  }
  const cases = await interleave(
    PAIRS,
    WARM_UP,
    () => acts.openCase(large.page, many.longest),
    () => acts.openCase(small.page, few.longest)
  )
  report('growth: a case of 2,000 entries, p95', cases, 1.5, facts)
  await large.close()
  await small.close()
})
