import type { Language } from '../common/vocabulary'
import { anyOf, type Span, spansOf } from '../matching/phrases'

/** Phrases by language, in the small language told at `CueGroup`, made into a pattern when they are first looked for. */
export type Lexicon = Readonly<Record<Language, RegExp>>

/** Beyond it a text is not a letter any more; what a rule finds is cut there. */
const MOST_FOUND = 200

export function lexicon(phrases: Readonly<Record<Language, readonly string[]>>): Lexicon {
  const made: { fr?: RegExp; en?: RegExp } = {}
  return {
    get fr() {
      made.fr ??= anyOf(phrases.fr)
      return made.fr
    },
    get en() {
      made.en ??= anyOf(phrases.en)
      return made.en
    }
  }
}

/** A pattern for both languages: any of its languages' phrases in a text. */
export const has = (pattern: RegExp, text: string): boolean => {
  pattern.lastIndex = 0
  return pattern.test(text)
}

export const found = (pattern: RegExp, text: string): Span[] => spansOf(pattern, text).slice(0, MOST_FOUND)
