import { test } from '@playwright/test'
import { acts, bareRows } from './support/large-acts'
import { openBare, openLarge } from './support/large-windows'
import { interleave } from './support/pairs'
import { report } from './support/report'
import { largeData } from './workspace/large/shelf'

const CASES = Number(process.env.ENTENTE_BENCH_CASES ?? 100_000)
const PAIRS = 60
const WARM_UP = 7
const HOURS = 3_600_000

const common = ['infiltration', 'chaudiere', 'architecte', 'facture', 'carrelage', 'devis'] as const
const rare = ['lambourde', 'aretier', 'noue', 'chatiere', 'tirefond', 'gargouille'] as const

const LATEST = 'select * from cases where ended = 0 order by due limit 50'
const MATCHING = 'select rowid from words where words match ? order by rowid desc limit 50'
const LAST_ENTRIES = 'select * from entries order by key desc limit 50'

test('the views, the search and a long case of a large workspace, beside bare rows', async () => {
  test.setTimeout(3 * HOURS)
  const data = await largeData('large', CASES)
  const [entente, bare] = [await openLarge(data), await openBare(data)]
  const [page, plain] = [entente.page, bare.page]
  const p95 = { share: 0.95, cases: data.cases }

  const byView = await interleave(
    PAIRS,
    WARM_UP,
    (turn) => acts.showView(page, turn),
    () => bareRows(plain, LATEST)
  )
  report('any inbox view, p95', byView, 2, p95)

  const byAgenda = await interleave(
    PAIRS / 2,
    WARM_UP,
    (turn) => acts.showAgenda(page, turn),
    () => bareRows(plain, LATEST)
  )
  report('the agenda’s first screen, p95', byAgenda, 2, p95)

  for (const [name, words] of Object.entries({ common, rare })) {
    const word = (turn: number) => words[turn % words.length] ?? words[0]
    const bySearch = await interleave(
      PAIRS / 2,
      WARM_UP,
      (turn) => acts.search(page, word(turn)),
      (turn) => bareRows(plain, MATCHING, [`"${word(turn)}"*`])
    )
    report(`a key in the search, ${name} words, p95`, bySearch, 2, p95)
  }

  const byCase = await interleave(
    PAIRS / 2,
    WARM_UP,
    () => acts.openCase(page, data.longest),
    () => bareRows(plain, LAST_ENTRIES)
  )
  report('opening a case of 2,000 entries, p95', byCase, 2, p95)
  await bare.close()
  await entente.close()
})
