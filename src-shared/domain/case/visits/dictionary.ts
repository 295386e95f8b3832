import { foldText } from '../../../lib/fold-text'
import type { DefectKind } from '../events/visits'

/** A defect as the firm has named it before. */
export interface Phrase {
  readonly text: string
  readonly kind: DefectKind
  readonly trade?: string | undefined
  /** How often it was said. */
  readonly uses: number
}

type Said = Omit<Phrase, 'uses'>

/** Longer than this it tells one case, not a kind of defect. */
const LONGEST = 120

/**
 * The firm's own words for defects, the most used first: they grow by being used, and nobody keeps a list.
 * @param said the latest first, whose spelling, kind and trade hold where the same was said before
 */
export function dictionaryOf(said: readonly Said[]): readonly Phrase[] {
  const found = new Map<string, Phrase>()
  for (const { text, kind, trade } of said) {
    if (text.length > LONGEST || text.includes('\n')) continue
    const key = foldText(text)
    const known = found.get(key)
    found.set(key, known ? { ...known, uses: known.uses + 1 } : { text, kind, trade, uses: 1 })
  }
  return [...found.values()].toSorted((a, b) => b.uses - a.uses)
}
