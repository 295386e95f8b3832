import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../src-shared/domain/common/vocabulary'
import { isKnown, wordsOfNames } from '../../../../src-shared/domain/spelling/known-words'
import { hasWord, withWord } from '../../../../src-shared/domain/spelling/own-words'
import { formsOf, misspelt, spelledWords } from '../../../../src-shared/domain/spelling/words'

const asked = (text: string, language: Language = 'fr') => spelledWords(text, language).map(({ word }) => word)

describe('the words a dictionary is asked about', () => {
  it.each<[name: string, text: string, words: string[]]>([
    ['elided ones without their article', 'L’entreprise d’Amélie, qu’il jusqu’à', ['entreprise', 'Amélie', 'il']],
    [
      'aujourd’hui and its like whole',
      'Aujourd’hui, quelqu’un, presqu’île',
      ["Aujourd'hui", "quelqu'un", "presqu'île"]
    ],
    ['no figure, ordinal, measure or unit', '3 mm, 12 kWh, 2e étage, 1er mars, m², 45 dB(A)', ['étage', 'mars']],
    ['no reference, no abbreviation', 'LIT-2026-A-0042, SARL, DTU 25.41, l’EURL, TVA', []],
    [
      'no address of the network or of mail',
      'Voir www.batimel.fr ou a.b@batimel.fr (https://cm2c.net/dir?x=é)',
      ['Voir', 'ou']
    ],
    ['no capital within', 'WhatsApp et iPhone', ['et']],
    [
      'no words of others',
      'Vous écrivez « c un scandal », je lis.\n> sa fuie partou\nRéponse',
      ['Vous', 'écrivez', 'je', 'lis', 'Réponse']
    ],
    ['no field to be filled in', 'Bonjour {{ customer.formal_name }}, merci', ['Bonjour', 'merci']],
    ['no mark of a block, of bold or of italics', '[[next_step]]\n**Nous** re*pass*ons', ['Nous', 'repassons']],
    ['a single letter least of all', 'à y a-t-il', ['a-t-il']]
  ])('%s', (_name, text, words) => {
    expect(asked(text)).toEqual(words)
  })

  it('are at the places they stand at', () => {
    const text = '[[thanks]]\nMerci de l’**entre**pise, soi-disent.'
    for (const { word, start, end, parts } of spelledWords(text, 'fr')) {
      expect(text.slice(start, end).replaceAll('*', '')).toBe(word)
      for (const part of parts) expect(text.slice(part.start, part.end)).toBe(part.word)
    }
  })

  it('leave the possessive of an English name aside', () => {
    expect(asked('Morel’s visit wasn’t late', 'en')).toEqual(['Morel', 'visit', "wasn't", 'late'])
  })
})

describe('what is spelled wrong', () => {
  const wrong = (text: string, unknown: string[], language: Language = 'fr') =>
    misspelt(spelledWords(text, language), new Set(unknown), language).map(({ word }) => word)

  it('is of a joined word the part that is unknown, or nothing where all parts are known', () => {
    expect(formsOf(spelledWords('peut-etre', 'fr'), 'fr')).toEqual(['peut-etre', 'peut', 'etre'])
    expect(wrong('peut-etre', ['peut-etre', 'etre'])).toEqual(['etre'])
    expect(wrong('dites-le-nous', ['dites-le-nous'])).toEqual([])
    expect(wrong('rappelez-m’en', ["rappelez-m'en"])).toEqual([])
  })

  it('is neither of the two ways that English knows', () => {
    expect(formsOf(spelledWords('organized', 'en'), 'en')).toEqual(['organized', 'organised'])
    expect(wrong('organized', ['organized'], 'en')).toEqual([])
    expect(wrong('apolagized', ['apolagized', 'apolagised'], 'en')).toEqual(['apolagized'])
  })
})

describe('words that are known without a dictionary', () => {
  const known = wordsOfNames(['Anne-Sophie Lefèvre', 'Le Clos d’Aubépine', 'placoplaque'])
  it.each([
    ['Lefèvre', true],
    ['Anne-Sophie', true],
    ['Sophie', true],
    ['Aubépine', true],
    ['placoplaques', true],
    ['Placoplaque', true],
    ['Lefevre', false],
    ['placo', false]
  ])('%s: %s', (word, expected) => {
    expect(isKnown(word, known)).toBe(expected)
  })

  it('are kept once for each language, whatever the capital', () => {
    const kept = withWord([], { word: 'Placo', language: 'fr', on: true })
    expect(withWord(kept, { word: 'placo', language: 'fr', on: true })).toEqual([{ word: 'placo', language: 'fr' }])
    expect(hasWord(kept, { word: 'placo', language: 'fr' })).toBe(true)
    expect(hasWord(kept, { word: 'placo', language: 'en' })).toBe(false)
    expect(withWord(kept, { word: 'PLACO', language: 'fr', on: false })).toEqual([])
  })
})
