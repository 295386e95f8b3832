import { describe, expect, test } from 'vitest'
import { findCues } from '../../../../src-shared/domain/triage/find-cues'
import { cueCategories } from '../../../../src-shared/domain/triage/vocabulary'
import { englishSentences } from './sentences-en'
import { frenchSentences } from './sentences-fr'

const tables = { fr: frenchSentences, en: englishSentences } as const

const variants: Readonly<Record<string, (text: string) => string>> = {
  'as written': (text) => text,
  'with straight apostrophes': (text) => text.replaceAll('’', "'"),
  'without accents': (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  'with accents apart': (text) => text.normalize('NFD'),
  'with no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'on several lines': (text) => text.replaceAll(' ', '\n')
}

describe.each(['fr', 'en'] as const)('cues in %s', (language) => {
  describe.each(cueCategories)('%s', (category) => {
    const { found, not } = tables[language][category]
    const fires = (text: string) => findCues(text, language).some((cue) => cue.category === category)

    test('is told by thirty sentences', () => {
      expect(new Set([...found, ...not]).size).toBeGreaterThanOrEqual(30)
    })
    test.each(Object.keys(variants))('is found %s', (variant) => {
      const change = variants[variant] ?? String
      expect(found.filter((text) => !fires(change(text)))).toEqual([])
    })
    test.each(Object.keys(variants))('is not read into idioms, denials and other things, %s', (variant) => {
      const change = variants[variant] ?? String
      expect(not.filter((text) => fires(change(text)))).toEqual([])
    })
  })
})
