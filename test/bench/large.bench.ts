import { test } from '@playwright/test'
import { acts, bareRows, ROWS } from './support/large-acts'
import { type Measured, openBare, openLarge } from './support/large-windows'
import { interleave, pairsAsked } from './support/pairs'
import { report } from './support/report'
import { type LargeData, largeData } from './workspace/large/shelf'

const CASES = Number(process.env.ENTENTE_BENCH_CASES ?? 100_000)
const WARM_UP = 7
const HOURS = 3_600_000

const words = {
  common: ['infiltration', 'chaudiere', 'architecte', 'facture', 'carrelage', 'devis'],
  rare: ['lambourde', 'aretier', 'noue', 'chatiere', 'tirefond', 'gargouille']
} as const

const LATEST = 'select * from cases where ended = 0 order by due limit 50'
const MATCHING = 'select rowid from words where words match ? order by rowid desc limit 50'
const LAST_ENTRIES = 'select * from entries order by key desc limit 50'

/** Both sides, open for all the rows of the table. */
interface Sides {
  readonly data: LargeData
  readonly entente: Measured
  readonly bare: Measured
}
let opened: Sides | undefined

test.describe.configure({ timeout: 3 * HOURS })

test.beforeAll(async () => {
  test.setTimeout(3 * HOURS)
  const data = await largeData('large', CASES)
  opened = { data, entente: await openLarge(data), bare: await openBare(data) }
})

test.afterAll(async () => {
  await opened?.bare.close()
  await opened?.entente.close()
})

function sides() {
  if (!opened) throw new Error('Nothing was opened')
  const { data, entente, bare } = opened
  return { data, page: entente.page, plain: bare.page, facts: { share: 0.95, cases: data.cases } }
}

test('any inbox view, beside as many static rows', async () => {
  const { page, plain, facts } = sides()
  const pairs = await interleave(
    pairsAsked(60),
    WARM_UP,
    (turn) => acts.showView(page, turn),
    () => bareRows({ page, plain, rows: ROWS.list }, LATEST)
  )
  report('any inbox view, p95', pairs, 2, facts)
})

test('the first screen of the agenda, beside as many static rows', async () => {
  const { page, plain, facts } = sides()
  const pairs = await interleave(
    pairsAsked(30),
    WARM_UP,
    (turn) => acts.showAgenda(page, turn),
    () => bareRows({ page, plain, rows: ROWS.agenda }, LATEST)
  )
  report('the agenda’s first screen, p95', pairs, 2, facts)
})

for (const kind of ['common', 'rare'] as const) {
  test(`${kind} words in the search, beside the same of a bare index`, async () => {
    const { page, plain, facts } = sides()
    const word = (turn: number) => words[kind][turn % words[kind].length] ?? words[kind][0]
    const pairs = await interleave(
      pairsAsked(30),
      WARM_UP,
      (turn) => acts.search(page, word(turn)),
      (turn) => bareRows({ page, plain, rows: ROWS.finds }, MATCHING, [`"${word(turn)}"*`])
    )
    report(`a key in the search, ${kind} words, p95`, pairs, 2, facts)
  })
}

test('a case of 2,000 entries, beside as many static entries', async () => {
  const { data, page, plain, facts } = sides()
  const pairs = await interleave(
    pairsAsked(30),
    WARM_UP,
    () => acts.openCase(page, data.longest),
    () => bareRows({ page, plain, rows: ROWS.entries }, LAST_ENTRIES)
  )
  report('opening a case of 2,000 entries, p95', pairs, 2, facts)
})
