import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { areas, catalogues, type TextKey } from '../../../src-shared/texts/catalogue'
import { isTextKey, message, translator } from '../../../src-shared/texts/translator'
import { sameInBothLanguages } from './same-in-both'

function isKey(key: string): key is TextKey {
  return isTextKey(key)
}

const keys = Object.keys(catalogues.fr).filter(isKey)
type Elements = ReturnType<IntlMessageFormat['getAst']>
const LITERAL = 0

const parsed = (language: 'fr' | 'en', key: TextKey): Elements =>
  new IntlMessageFormat(message(language, key), language, undefined, { ignoreTag: true }).getAst()

function branchesOf(element: Elements[number]): Elements[] {
  return 'options' in element ? Object.values(element.options).map((option) => option.value) : []
}

function paramsOf(elements: Elements): string[] {
  return elements.flatMap((element) => [
    ...('value' in element && element.type !== LITERAL ? [element.value] : []),
    ...branchesOf(element).flatMap(paramsOf)
  ])
}

function literalsOf(elements: Elements): string[] {
  return elements.flatMap((element) => [
    ...('value' in element && element.type === LITERAL ? [element.value] : []),
    ...branchesOf(element).flatMap(literalsOf)
  ])
}

const failing = (fails: (key: TextKey) => boolean) => keys.filter(fails)

describe('the catalogues', () => {
  test('hold each key once, whatever the area', () => {
    for (const language of ['fr', 'en'] as const) {
      const all = Object.values(areas[language]).flatMap((area) => Object.keys(area))
      expect(all.length).toBeGreaterThan(200)
      expect(all.filter((key, place) => all.indexOf(key) !== place)).toEqual([])
      expect([...all].sort()).toEqual([...keys].sort())
    }
  })

  test('parse, with the same params in both languages', () => {
    const names = (language: 'fr' | 'en', key: TextKey) => [...new Set(paramsOf(parsed(language, key)))].sort().join()
    expect(failing((key) => names('fr', key) !== names('en', key))).toEqual([])
  })

  test('say a text without params as the message format would', () => {
    const asFormatted = (language: 'fr' | 'en', key: TextKey) =>
      String(new IntlMessageFormat(message(language, key), language, undefined, { ignoreTag: true }).format())
    for (const language of ['fr', 'en'] as const) {
      const plain = keys.filter((key) => !catalogues[language][key].includes('{'))
      expect(plain.length).toBeGreaterThan(1_000)
      expect(plain.filter((key) => translator(language)(key) !== asFormatted(language, key))).toEqual([])
    }
  })

  test('have no empty text, and none that is the same in both languages unless it is meant', () => {
    expect(failing((key) => catalogues.fr[key].trim() === '' || catalogues.en[key].trim() === '')).toEqual([])
    const same = failing((key) => catalogues.fr[key] === catalogues.en[key])
    expect(same.filter((key) => !sameInBothLanguages.has(key))).toEqual([])
    expect([...sameInBothLanguages].filter((key) => !same.some((other) => other === key))).toEqual([])
  })

  test('have no space at either end, none doubled, and no plain three dots', () => {
    for (const language of ['fr', 'en'] as const) {
      expect(failing((key) => /^\s|\s$| {2}|\.\.\./u.test(catalogues[language][key]))).toEqual([])
    }
  })

  test('use typographic quotation marks and apostrophes', () => {
    for (const language of ['fr', 'en'] as const) {
      expect(failing((key) => /["'`]/u.test(catalogues[language][key]))).toEqual([])
    }
    expect(failing((key) => /[“”]/u.test(catalogues.fr[key]))).toEqual([])
    expect(failing((key) => /[«»\u00a0\u202f]/u.test(catalogues.en[key]))).toEqual([])
  })

  test('are written in French with plain spaces, which the catalogue turns into no-break ones', () => {
    expect(failing((key) => /[\u00a0\u202f]/u.test(catalogues.fr[key]))).toEqual([])
    expect(translator('fr')('glossary.source', { source: 'C. civ.' })).toBe('Source\u00a0: C. civ.')
  })

  test('set French punctuation as print does', () => {
    const wrong = (text: string) =>
      /(?<!\u202f)[;!?](?=\s|$|\u00a0»)/u.test(text) ||
      /(?<!\u00a0):(?=\s|$)/u.test(text) ||
      /«(?!\u00a0)/u.test(text) ||
      /(?<!\u00a0)»/u.test(text)
    expect(failing((key) => literalsOf(parsed('fr', key)).some(wrong))).toEqual([])
    expect(['Vrai?', 'Ceci: cela', '«ici»'].map(wrong)).toEqual([true, true, true])
  })
})

describe('the translator', () => {
  test('counts as each language does', () => {
    const counted = (language: 'fr' | 'en') =>
      [0, 1, 2].map((count) => translator(language)('duration.days', { count }))
    expect(counted('fr')).toEqual(['0 jour', '1 jour', '2 jours'])
    expect(counted('en')).toEqual(['0 days', '1 day', '2 days'])
  })

  test('puts in a name as it is, angle brackets and apostrophes included', () => {
    expect(translator('en')('state.empty-search', { query: `<b>O'Neil` })).toBe(`Nothing matches “<b>O'Neil”.`)
  })

  test('says which param is missing', () => {
    expect(() => translator('fr')('state.saved-at')).toThrow(/time/u)
  })
})
