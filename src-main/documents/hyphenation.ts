import english from 'hyphen/en-gb'
import french from 'hyphen/fr'
import type { Language } from '../../src-shared/domain/common/vocabulary'
import type { Hyphenate } from './layout/hyphens'

/** Occurs in no word. */
const MARK = '|'
/** The library divides none that is shorter. */
const SHORTEST = 5
const dividers = { fr: french.hyphenateSync, en: english.hyphenateSync } as const

/** Where a word of a language may be divided, by the patterns of TeX for it. */
export function hyphenationOf(language: Language): Hyphenate {
  const divide = dividers[language]
  return (word) => {
    const offsets: number[] = []
    let offset = 0
    for (const part of divide(word, { hyphenChar: MARK, minWordLength: SHORTEST }).split(MARK).slice(0, -1)) {
      offset += part.length
      offsets.push(offset)
    }
    return offsets
  }
}
