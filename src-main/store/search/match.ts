import { type Pattern, tokensOf } from '../../../src-shared/domain/search/find-words'
import type { SoughtWord } from '../../../src-shared/domain/search/query'

/** One thing to look for, in the ways it may be written. */
export interface Sought {
  /** For FTS5: only letters and figures, within quotation marks, so that nothing typed is taken for an operator. */
  readonly match: string
  /** The same for a text in hand. */
  readonly pattern: Pattern
  /** Its single word when it may be mistyped: longer ones and exact ones are taken as they are. */
  readonly mistyped?: string
}

/** What to look for, or undefined when nothing in it is a letter or a figure. */
export function soughtOf({ text, exact }: Pick<SoughtWord, 'text' | 'exact'>): Sought | undefined {
  const words = tokensOf(text).map(({ folded }) => folded)
  const [first] = words
  if (first === undefined) return undefined
  const beginning = !exact
  const single = !exact && words.length === 1
  return {
    match: matchFor(words.join(' '), beginning),
    pattern: { words: words.map((word) => [word]), beginning },
    ...(single && { mistyped: first })
  }
}

/** The same, with further spellings of its single word. */
export function withSpellings(sought: Sought, spellings: readonly string[]): Sought {
  const { mistyped } = sought
  if (mistyped === undefined || spellings.length === 0) return sought
  // A spelling that is near is a whole word: beginnings of it would be further away.
  const near = spellings.map((word) => `"${word}"`)
  const { beginning } = sought.pattern
  return {
    match: `(${[sought.match, ...near].join(' OR ')})`,
    pattern: { beginning, words: [[mistyped, ...spellings]] }
  }
}

// The tokenizer folds accents and capitals, not ligatures, and people write both.
function matchFor(words: string, beginning: boolean): string {
  const written = new Set([words, words.replaceAll('oe', 'œ').replaceAll('ae', 'æ')])
  return `(${[...written].map((one) => `"${one}"${beginning ? '*' : ''}`).join(' OR ')})`
}
