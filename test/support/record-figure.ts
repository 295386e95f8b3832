import { appendFileSync } from 'node:fs'
import { join } from 'node:path'

/** One line of the bench: a figure of ours beside that of its baseline, in the same unit. */
export interface Figure {
  readonly name: string
  /** Median of the measured runs. */
  readonly value: number
  readonly unit: string
  readonly baseline: number
  /** Value over baseline. */
  readonly ratio: number
  /** The ratio asked for, or null where none is. */
  readonly goal: number | null
}

/** Hands a figure to `npm run bench`, which prints it. Further fields (spread, pairs) are kept in its JSON. */
export function recordFigure(figure: Figure & Readonly<Record<string, unknown>>): void {
  const folder = process.env.ENTENTE_E2E_RESULTS
  if (folder === undefined) throw new Error('ENTENTE_E2E_RESULTS is not set: run through npm run bench')
  appendFileSync(join(folder, 'figures.jsonl'), `${JSON.stringify(figure)}\n`)
}
