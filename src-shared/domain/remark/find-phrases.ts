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

/** Whether a pattern is anywhere in a text. By search, which leaves no trace in a pattern that is used again. */
export const has = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0

export const found = (pattern: RegExp, text: string): Span[] => spansOf(pattern, text).slice(0, MOST_FOUND)
