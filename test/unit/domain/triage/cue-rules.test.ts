import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCues } from '../../../../src-shared/domain/triage/find-cues'
import { cueCategories } from '../../../../src-shared/domain/triage/vocabulary'
import { englishSentences } from './sentences-en'
import { frenchSentences } from './sentences-fr'

const wordsOf = (text: string, language: 'fr' | 'en') =>
  findCues(text, language).map((cue) => [cue.category, cue.words] as const)

const all = Object.values({ ...frenchSentences }).concat(Object.values(englishSentences))
const sentence = fc.constantFrom(...all.flatMap(({ found, not }) => [...found, ...not]))
const noise = fc.oneof(
  sentence,
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(' ', '\n\n', '« ', ' »', '“', '”', '> ', '!!', 'É\u0301', '\u00ad', 'œ', '😀', 'İ', 'ﬁ', '\ud800')
)
const message = fc.array(noise, { maxLength: 8 }).map((parts) => parts.join(' '))
const language = fc.constantFrom('fr' as const, 'en' as const)

describe('cues of any message', () => {
  test('stand at the words they name, in order, and none touches another of its category', () => {
    fc.assert(
      fc.property(message, language, (text, lang) => {
        const cues = findCues(text, lang)
        for (const cue of cues) {
          expect(text.slice(cue.start, cue.end)).toBe(cue.words)
          expect(cue.words).not.toBe('')
          expect(cue.words).toBe(cue.words.trim())
        }
        for (const [place, cue] of cues.entries()) {
          const next = cues[place + 1]
          if (!next) continue
          const [rank, nextRank] = [cueCategories.indexOf(cue.category), cueCategories.indexOf(next.category)]
          expect(rank).toBeLessThanOrEqual(nextRank)
          if (rank === nextRank) expect(cue.end).toBeLessThanOrEqual(next.start)
        }
      }),
      { numRuns: 120 }
    )
  })

  test('are the same each time', () => {
    fc.assert(
      fc.property(message, language, (text, lang) => {
        expect(findCues(text, lang)).toEqual(findCues(text, lang))
      }),
      { numRuns: 60 }
    )
  })

  test('hold every safety cue that its sentence holds alone', () => {
    const danger = fc.constantFrom(...frenchSentences.safety.found)
    fc.assert(
      fc.property(danger, sentence, (text, other) => {
        const alone = findCues(text, 'fr').filter((cue) => cue.category === 'safety')
        const [first] = findCues(`${other}\n\n${text}`, 'fr')
        expect(first?.category).toBe('safety')
        const within = findCues(`${other}\n\n${text}`, 'fr').map((cue) => cue.words)
        expect(within).toEqual(expect.arrayContaining(alone.map((cue) => cue.words)))
      }),
      { numRuns: 100 }
    )
  })
})

describe('the words found', () => {
  test('are those of the text as it was given', () => {
    expect(wordsOf('Depuis hier : ODEUR  de\u00a0GAZ près du cœur du logement', 'fr')).toEqual([
      ['safety', 'ODEUR  de\u00a0GAZ']
    ])
    expect(wordsOf('Une e\u0301lectrocution a été évitée', 'fr')).toEqual([['safety', 'e\u0301lectrocution']])
    expect(wordsOf('De la fume\u0301e\u0301 !', 'fr')).toEqual([['safety', 'fume\u0301e\u0301']])
  })

  test('take an œ for its two letters and leave the soft hyphen where it is', () => {
    expect(wordsOf('C’est é\u00adcœurant', 'fr')).toEqual([['anger', 'é\u00adcœurant']])
  })

  test('of a worked example are those a person would underline', () => {
    const text =
      'Troisième relance ! Toujours pas d’eau chaude, ma mère a 86 ans, j’en ai marre. Mon avocat vous écrira.'
    expect(wordsOf(text, 'fr')).toEqual([
      ['vulnerability', '86 ans'],
      ['essential', 'Toujours pas d’eau chaude'],
      ['legal', 'avocat'],
      ['repeat', 'Troisième relance'],
      ['repeat', 'Toujours pas'],
      ['anger', 'en ai marre']
    ])
  })
})

describe('what a client quotes', () => {
  test('says nothing of the client, but a danger stays one', () => {
    const text = 'Votre plombier m’a dit : « il y a une fuite de gaz, c’est inadmissible, prenez un avocat ».'
    expect(wordsOf(text, 'fr')).toEqual([['safety', 'fuite de gaz']])
    expect(wordsOf('Hello,\n> we are furious and will sue you\nI only need the invoice.', 'en')).toEqual([])
  })

  test('is their own when somebody wrote their words down between marks', () => {
    expect(wordsOf('« Mon avocat vous écrira demain. »', 'fr')).toEqual([['legal', 'avocat']])
  })
})

test('a danger that is asked about, or that one can no longer bear, is not denied', () => {
  const told = (text: string, lang: 'fr' | 'en') => findCues(text, lang).some((cue) => cue.category === 'safety')
  expect(told('Il n’y a pas de fuite de gaz.', 'fr')).toBe(false)
  expect(told('Il n’y a pas de fuite de gaz ?', 'fr')).toBe(true)
  expect(told('Je n’en peux plus de la fumée.', 'fr')).toBe(true)
  expect(told('Il n’y a plus de fumée.', 'fr')).toBe(false)
  expect(told('There is no smoke.', 'en')).toBe(false)
  expect(told('I cannot stand the smoke.', 'en')).toBe(true)
})

test('a long message without an end takes no long time', () => {
  const long = 'pas de la une odeur tres forte et sans doute '.repeat(3000)
  expect(findCues(long, 'fr').length).toBeGreaterThanOrEqual(0)
})
