import { describe, expect, test } from 'vitest'
import { foundTerms } from '../../../src-renderer/components/glossary/found-terms'
import { glossary } from '../../../src-shared/texts/glossary'

describe('the glossary', () => {
  test('names each term once in each language', () => {
    for (const names of [
      glossary.map(({ id }) => id),
      glossary.map(({ fr }) => fr.term),
      glossary.map(({ en }) => en.term)
    ]) {
      expect(names.length).toBeGreaterThanOrEqual(40)
      expect(new Set(names).size).toBe(names.length)
    }
  })

  test('explains each in one sentence', () => {
    const notOne = (text: string) => !/^[\p{Lu}\d€][^.!?]*(?:\. [^.\s][^.!?]*)?\.$/u.test(text)
    expect(glossary.filter(({ fr, en }) => notOne(fr.meaning) || notOne(en.meaning)).map(({ id }) => id)).toEqual([])
  })

  test('has the typography of each language', () => {
    const french = glossary.flatMap(({ fr, source }) => [fr.term, fr.meaning, source?.fr ?? ''])
    expect(french.filter((text) => /["'“”]|(?<!\u202f)[;!?]|(?<!\u00a0):|n° /u.test(text))).toEqual([])
    const english = glossary.flatMap(({ en, source }) => [en.term, en.meaning, source?.en ?? ''])
    expect(english.filter((text) => /["'«»\u00a0\u202f]/u.test(text))).toEqual([])
  })
})

describe('looking a word up', () => {
  const first = (query: string, language: 'fr' | 'en' = 'fr') => foundTerms(glossary, language, query)[0]?.id

  test('ignores accents, case and the kind of apostrophe', () => {
    expect(first('DESORDRE')).toBe('defect')
    expect(first("maître d'ouvrage")).toBe('owner')
  })

  test('finds by the other language, by the article, and by words of the meaning', () => {
    expect(first('formal notice', 'fr')).toBe('formal-notice')
    expect(foundTerms(glossary, 'fr', '1792-3').map(({ id }) => id)).toEqual(['two-year-guarantee'])
    expect(foundTerms(glossary, 'en', 'postal slip').map(({ id }) => id)).toEqual(['postal-slip', 'acknowledgement'])
  })

  test('gives all in alphabetical order when nothing is asked', () => {
    const names = foundTerms(glossary, 'fr', '  ').map(({ fr }) => fr.term)
    expect(names).toHaveLength(glossary.length)
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'fr')))
  })

  test('gives nothing for a word that is not there', () => {
    expect(foundTerms(glossary, 'en', 'zygote')).toEqual([])
  })
})
