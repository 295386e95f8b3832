/** What both sides of a bench took, run by run, in milliseconds. */
export interface Pairs {
  readonly ours: readonly number[]
  readonly baseline: readonly number[]
}

/** How many pairs to measure: as many as a bench has of its own, or as `ENTENTE_BENCH_PAIRS` asks for. */
export function pairsAsked(usual: number): number {
  const { ENTENTE_BENCH_PAIRS } = process.env
  return ENTENTE_BENCH_PAIRS ? Number(ENTENTE_BENCH_PAIRS) : usual
}

/**
 * Measures the two sides in turn, so that whatever else the machine does falls on both. Who begins alternates.
 * @param count pairs that are kept, after `warmUp` pairs that are not
 */
export async function interleave(
  count: number,
  warmUp: number,
  ours: (turn: number) => Promise<number>,
  baseline: (turn: number) => Promise<number>
): Promise<Pairs> {
  const pairs: { ours: number; baseline: number }[] = []
  for (let turn = 0; turn < warmUp + count; turn += 1) {
    if (turn % 2 === 0) {
      const first = await ours(turn)
      pairs.push({ ours: first, baseline: await baseline(turn) })
    } else {
      const first = await baseline(turn)
      pairs.push({ ours: await ours(turn), baseline: first })
    }
  }
  const kept = pairs.slice(warmUp)
  return { ours: kept.map((pair) => pair.ours), baseline: kept.map((pair) => pair.baseline) }
}

/** The value below which a share of the values lie; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) throw new Error('No values')
  return below + (above - below) * (place - Math.floor(place))
}
