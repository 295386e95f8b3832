import { test } from '@playwright/test'
import { acts } from './support/large-acts'
import { type Measured, openLarge } from './support/large-windows'
import { interleave, pairsAsked } from './support/pairs'
import { report } from './support/report'
import { type LargeData, largeData } from './workspace/large/shelf'

const CASES = Number(process.env.ENTENTE_BENCH_CASES ?? 100_000)
const PAIRS = pairsAsked(30)
const WARM_UP = 4
const HOURS = 3_600_000
/** What a tenth of the cases costs, times this, is what all of them may. */
const GOAL = 1.5

/** One of the two sides of every row. */
interface Side extends Measured {
  readonly data: LargeData
}
let opened: { readonly large: Side; readonly small: Side } | undefined

test.describe.configure({ timeout: 3 * HOURS })

test.beforeAll(async () => {
  test.setTimeout(3 * HOURS)
  const [many, few] = [await largeData('many', CASES), await largeData('few', Math.round(CASES / 10))]
  opened = { large: { data: many, ...(await openLarge(many)) }, small: { data: few, ...(await openLarge(few)) } }
})

test.afterAll(async () => {
  await opened?.large.close()
  await opened?.small.close()
})

async function compare(name: string, act: (side: Side, turn: number) => Promise<number>): Promise<void> {
  if (!opened) throw new Error('Nothing was opened')
  const { large, small } = opened
  const pairs = await interleave(
    PAIRS,
    WARM_UP,
    (turn) => act(large, turn),
    (turn) => act(small, turn)
  )
  report(`growth: ${name}, p95`, pairs, GOAL, { share: 0.95, cases: large.data.cases })
}

test('any inbox view with ten times as many cases', async () => {
  await compare('any inbox view', ({ page }, turn) => acts.showView(page, turn))
})

test('the agenda with ten times as many cases', async () => {
  await compare('the agenda’s first screen', ({ page }, turn) => acts.showAgenda(page, turn))
})

for (const word of ['infiltration', 'gargouille'] as const) {
  test(`${word} in the search with ten times as many cases`, async () => {
    await compare(`${word} in the search`, ({ page }) => acts.search(page, word))
  })
}

test('a case of 2,000 entries with ten times as many cases', async () => {
  await compare('a case of 2,000 entries', ({ page, data }) => acts.openCase(page, data.longest))
})
