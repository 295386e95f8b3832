import type { EntryProblem, LaneReport, Verdict } from '../../../src-shared/domain/chain/lane-report'

/** A fault and where it is. */
export interface ChainProblem {
  readonly kind: EntryProblem['kind']
  /** `case/0190f5fe-...` */
  readonly stream: string
  readonly machine: string
  readonly epoch: number
  /** The entry's place in its lane. */
  readonly seq: number
}

/**
 * What the check of all lanes found. It does not show that a statement is true, what time it really was, who sat at the
 * keyboard, or that the end was not cut off together with the tip.
 */
export interface ChainReport {
  readonly verdict: Verdict
  readonly lanes: number
  readonly entries: number
  readonly erasures: number
  /** By stream, lane and number; the first names the first bad entry. At most `PROBLEMS_KEPT` of them. */
  readonly problems: readonly ChainProblem[]
  readonly problemCount: number
  /** The recorded tip counts these entries, in the order they were received. */
  readonly tipAgrees: boolean
}

export const PROBLEMS_KEPT = 1000

export function problemsOf(report: LaneReport): readonly ChainProblem[] {
  const { stream, machine, epoch } = report.lane
  return report.problems.map(({ kind, seq }) => ({ kind, stream, machine, epoch, seq }))
}

const gravity: readonly Verdict[] = ['intact', 'intact-with-erasures', 'incomplete', 'altered']

/** Adds lane after lane up to one report. */
export class ChainTally {
  readonly #problems: ChainProblem[] = []
  #problemCount = 0
  #lanes = 0
  #entries = 0
  #erasures = 0
  #worst = 0

  add(report: LaneReport): void {
    this.#lanes += 1
    this.#entries += report.count
    this.#erasures += report.erasures.length
    this.#problemCount += report.problems.length
    this.#problems.push(...problemsOf(report).slice(0, PROBLEMS_KEPT - this.#problems.length))
    this.#worst = Math.max(this.#worst, gravity.indexOf(report.verdict))
  }

  /** Entries or the tip's row were removed or added without anything else to show for it. */
  report(tipAgrees: boolean): ChainReport {
    const worst = gravity[this.#worst] ?? 'altered'
    return {
      verdict: tipAgrees || worst === 'altered' ? worst : 'incomplete',
      lanes: this.#lanes,
      entries: this.#entries,
      erasures: this.#erasures,
      problems: this.#problems,
      problemCount: this.#problemCount,
      tipAgrees
    }
  }
}
