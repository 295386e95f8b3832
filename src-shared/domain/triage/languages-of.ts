import { foldText } from '../../lib/fold-text'
import type { Language } from '../common/vocabulary'

/** Small words that one language is full of and the other does not have, without accents. */
const smallWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    'le la les des du une est et que qui dans pas avec nous vous je il elle ma mes notre votre sont ont cette ce chez'.split(
      ' '
    )
  ),
  en: new Set(
    'the and is of to we you it my our your are have has this that with not was were there from she he they'.split(' ')
  )
}
/** One small word may be a name or a slip. */
const LEAST = 2

/**
 * The languages a message is written in, by its small words: the other than the expected one where it has some of its, and
 * the expected one unless all of them are.
 */
export function languagesOf(text: string, expected: Language): readonly Language[] {
  const other = expected === 'fr' ? 'en' : 'fr'
  const words = foldText(text).match(/\p{L}+/gu) ?? []
  const count = (language: Language) => words.filter((word) => smallWords[language].has(word)).length
  if (count(other) < LEAST) return [expected]
  return count(expected) === 0 ? [other] : [expected, other]
}
