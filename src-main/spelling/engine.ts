import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Hunspell } from 'hunspell-wasm'
import type { Language } from '../../src-shared/domain/common/vocabulary'
import { foldText } from '../../src-shared/lib/fold-text'
import { tradeWords } from './trade-words'

const { resolve } = createRequire(import.meta.url)
const dictionaries: Readonly<Record<Language, () => string>> = {
  fr: () => resolve('dictionary-fr'),
  en: () => resolve('dictionary-en-gb')
}
const MOST_SUGGESTED = 4

export interface SpellingEngine {
  readonly knows: (word: string) => boolean
  /** What may have been meant, the likeliest first. */
  readonly suggest: (word: string) => readonly string[]
}

/** Hunspell with the dictionary of a language and the words of our trade. */
export async function openEngine(language: Language): Promise<SpellingEngine> {
  const folder = dirname(dictionaries[language]())
  const [affixes, words] = await Promise.all(
    ['index.aff', 'index.dic'].map((name) => readFile(join(folder, name), 'utf8'))
  )
  // Not imported above: it is an ES module, and the bundle is none.
  const { createHunspellFromStrings } = await import('hunspell-wasm')
  const engine: Hunspell = await createHunspellFromStrings(affixes ?? '', words ?? '')
  for (const word of tradeWords[language]) engine.addWord(word)
  const has = (word: string): boolean => engine.testSpelling(word)
  const knows = language === 'fr' ? (word: string) => has(word) || withCircumflex(word).some(has) : has
  return { knows, suggest: (word) => likeliest(word, engine.getSpellingSuggestions(word)) }
}

/**
 * The forms that the same word had before 1990, when most circumflexes on i and u became optional (Journal officiel of
 * 6 December 1990, documents administratifs no. 100): "connaitre" stands beside "connaître".
 */
function withCircumflex(word: string): string[] {
  return [...word.matchAll(/[iu]/gu)].map(
    ({ 0: letter, index }) => `${word.slice(0, index)}${letter === 'i' ? 'î' : 'û'}${word.slice(index + 1)}`
  )
}

/** The same letters with other accents before all others; two words for one are the last. */
function likeliest(word: string, suggested: readonly string[]): readonly string[] {
  const folded = foldText(word)
  const rank = (one: string): number => {
    if (foldText(one) === folded) return 0
    return /[\s-]/u.test(one) && !/-/u.test(word) ? 2 : 1
  }
  return suggested
    .map((one) => one.replaceAll("'", '’'))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, MOST_SUGGESTED)
}
