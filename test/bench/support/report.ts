import { type Figure, recordFigure } from '../../support/record-figure'
import { type Pairs, quantile } from './pairs'

const MINIMUM_PAIRS = 30

/**
 * Hands both medians, their ratio and their spread (the tenth and the ninetieth percentile) to `npm run bench`.
 * @param facts what else the line of `--json` is to say
 */
export function report(
  name: string,
  pairs: Pairs,
  goal: number | null,
  facts: Readonly<Record<string, unknown>> = {}
): void {
  const { ours, baseline } = pairs
  if (ours.length < MINIMUM_PAIRS) throw new Error(`${ours.length} pairs are too few to compare`)
  const value = quantile(ours, 0.5)
  const beside = quantile(baseline, 0.5)
  const figure: Figure = { name, value, unit: 'ms', baseline: beside, ratio: value / beside, goal }
  recordFigure({ ...figure, pairs: ours.length, spread: spread(ours), baselineSpread: spread(baseline), ...facts })
}

function spread(values: readonly number[]): readonly [low: number, high: number] {
  return [quantile(values, 0.1), quantile(values, 0.9)]
}
