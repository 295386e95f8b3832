import type { Language } from '../common/vocabulary'
import { anyOf, type Span, spansOf } from '../matching/phrases'

/** Phrases by language, in the small language told at `CueGroup`, made into a pattern when they are first looked for. */
export type Lexicon = Readonly<Record<Language, RegExp>>

/** Beyond it a text is not a letter any more; what a rule finds is cut there. */
const MOST_FOUND = 200

/** A folded text has Latin letters without accents: to look for just these takes a fraction of the time. */
function plainPattern(phrases: readonly string[]): RegExp {
  const source = anyOf(phrases)
    .source.replaceAll('[\\p{L}\\p{N}]', '[a-z0-9]')
    .replaceAll('\\p{L}', '[a-z]')
    .replaceAll('\\p{N}', '[0-9]')
  return new RegExp(source, 'g')
}

export function lexicon(phrases: Readonly<Record<Language, readonly string[]>>): Lexicon {
  const made: { fr?: RegExp; en?: RegExp } = {}
  return {
    get fr() {
      made.fr ??= plainPattern(phrases.fr)
      return made.fr
    },
    get en() {
      made.en ??= plainPattern(phrases.en)
      return made.en
    }
  }
}

/** Whether a pattern is anywhere in a text. By search, which leaves no trace in a pattern that is used again. */
export const has = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0

export const found = (pattern: RegExp, text: string): Span[] => spansOf(pattern, text).slice(0, MOST_FOUND)
