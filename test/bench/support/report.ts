import { type Figure, recordFigure } from '../../support/record-figure'
import { type Pairs, pairsAsked, quantile } from './pairs'

const MINIMUM_PAIRS = 30

interface Facts extends Readonly<Record<string, unknown>> {
  /** Below it lies this share of the values on both sides: 0.95 where the slow ones count; the median by default. */
  readonly share?: number
  readonly unit?: string
}

/**
 * Hands both values, their ratio and their spread (the tenth and the ninetieth percentile) to `npm run bench`.
 * @param facts what else the line of `--json` is to say
 */
export function report(name: string, pairs: Pairs, goal: number | null, facts: Facts = {}): void {
  const { ours, baseline } = pairs
  const { share = 0.5, unit = 'ms', ...more } = facts
  if (ours.length < pairsAsked(MINIMUM_PAIRS)) throw new Error(`${ours.length} pairs are too few to compare`)
  const value = quantile(ours, share)
  const beside = quantile(baseline, share)
  const figure: Figure = { name, value, unit, baseline: beside, ratio: value / beside, goal }
  const medians = share === 0.5 ? {} : { median: quantile(ours, 0.5), baselineMedian: quantile(baseline, 0.5) }
  recordFigure({
    ...figure,
    ...medians,
    pairs: ours.length,
    spread: spread(ours),
    baselineSpread: spread(baseline),
    ...more
  })
}

function spread(values: readonly number[]): readonly [low: number, high: number] {
  return [quantile(values, 0.1), quantile(values, 0.9)]
}
