import { anyOf, atTheEnd, overlap, type Span, spansOf } from '../matching/phrases'
import type { NegationWords } from './cue'
import type { CueCategory } from './vocabulary'

/** Where a false denial would hide a danger, only a denial right before the words counts. */
const careful: ReadonlySet<CueCategory> = new Set(['safety', 'vulnerability', 'essential', 'technical', 'reach'])
const CLAUSE_END = /[.,;:!?…()[\]«»"“”–—/]|\n\s*\n/gu
const SENTENCE_END = /[.!?…]|\n\s*\n/u
const WORDS_BEFORE = 3
const FAR = 7
const WORD = /[\p{L}\p{N}]+(?:'t(?!\p{L}))?/gu

export interface Negation {
  /** Whether the words found are denied where they stand in a folded text. */
  denies(text: string, found: Span, category: CueCategory): boolean
}

export function negationOf(words: NegationWords): Negation {
  const negators = anyOf(words.negators)
  const exceptions = anyOf(words.exceptions)
  const breaks = anyOf(words.breaks)
  const far = anyOf(words.far)
  const rightBefore = atTheEnd(words.negators, words.carriers)

  const clauseBefore = (text: string, start: number): string => {
    const before = text.slice(0, start)
    const from = [...spansOf(CLAUSE_END, before), ...spansOf(breaks, before)].map((span) => span.end)
    return before.slice(Math.max(0, ...from))
  }

  return {
    denies(text, found, category) {
      if (spansOf(negators, text.slice(found.start, found.end)).length > 0) return false
      // "Il n'y aurait pas une fuite de gaz ?" is a suspicion.
      if (careful.has(category) && isAsked(text, found.end)) return false
      const clause = clauseBefore(text, found.start)
      const left = clause.replace(exceptions, (exception) => '_'.repeat(exception.length))
      if (careful.has(category)) return rightBefore.test(left)
      return within(negators, left, WORDS_BEFORE) || within(far, clause, FAR)
    }
  }
}

/** Whether a pattern touches the last words of a clause. */
function within(pattern: RegExp, clause: string, words: number): boolean {
  const near: Span = { start: spansOf(WORD, clause).at(-words)?.start ?? 0, end: clause.length }
  return spansOf(pattern, clause).some((found) => overlap(found, near))
}

function isAsked(text: string, from: number): boolean {
  return SENTENCE_END.exec(text.slice(from))?.[0] === '?'
}
