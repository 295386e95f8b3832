import { performance } from 'node:perf_hooks'
import { test } from '@playwright/test'
import { Temporal } from 'temporal-polyfill'
import { deadlineLore } from '../../src-main/app/deadline-data'
import type { DeadlineBasis } from '../../src-shared/domain/case/deadlines/basis'
import { type Proposed, proposedDeadlines } from '../../src-shared/domain/case/deadlines/proposed'
import { reasonWords, ruleWords, stepWords } from '../../src-shared/texts/deadline-words'
import { basesOf, type Sum, sumsOf } from './support/deadline-bases'
import { interleave, pairsAsked } from './support/pairs'
import { report } from './support/report'

const CASES = 100_000
/** Each pair has a part of them, so that together they are all of them. */
const PARTS = 40
const PAIRS = pairsAsked(PARTS)
const WARM_UP = 4
const MINUTES = 60_000

/** What a case calls for, when nobody has answered yet. */
const nothing = { deadlines: [], declined: [] }

test('the deadlines of 100,000 cases, computed and told in French, beside the same dates parsed and added bare', async () => {
  test.setTimeout(20 * MINUTES)
  const lore = deadlineLore()
  const bases = basesOf(CASES)
  const each = CASES / PARTS
  const slice = (turn: number) => {
    const place = (turn + PARTS - WARM_UP) % PARTS
    return bases.slice(place * each, (place + 1) * each)
  }
  const compute = (basis: DeadlineBasis) => proposedDeadlines(basis, nothing, lore)
  let dates = 0
  const sums = (turn: number): readonly Sum[] => sumsOf(slice(turn).flatMap(compute))
  const pairs = await interleave(
    PAIRS,
    WARM_UP,
    async (turn) => timed(slice(turn), (basis) => compute(basis).map(told)),
    async (turn) => {
      const bare = sums(turn)
      dates += turn < WARM_UP ? 0 : bare.length
      return timed(bare, ({ from, plus }) => Temporal.PlainDate.from(from).add(plus).toString())
    }
  )
  report('deadlines of 100,000 cases, computed and explained', pairs, 10, { cases: CASES, dates })
})

/** A deadline as its explanation says it. */
function told(proposed: Proposed): readonly string[] {
  if (proposed.kind === 'missing') return proposed.inputs
  if (proposed.kind === 'not-applicable') return [reasonWords('fr', proposed.because.reason)]
  const { rule, steps, actBy = '' } = proposed.deadline
  return [ruleWords('fr', rule).name, actBy, ...steps.map((step) => stepWords('fr', step, rule.id))]
}

function timed<T>(items: readonly T[], work: (item: T) => unknown): number {
  const begin = performance.now()
  for (const item of items) work(item)
  return performance.now() - begin
}
