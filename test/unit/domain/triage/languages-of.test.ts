import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languagesOf } from '../../../../src-shared/domain/triage/languages-of'
import { safetyCues } from '../../../../src-shared/domain/triage/safety-words'
import { englishSentences } from './sentences-en'
import { frenchSentences } from './sentences-fr'

const sentences = (of: typeof englishSentences | typeof frenchSentences) =>
  Object.values(of).flatMap(({ found, not }) => [...found, ...not])

test('a message says itself which language it is in', () => {
  expect(languagesOf('There is a smell of gas in the cellar since this morning.', 'fr')).toEqual(['en'])
  expect(languagesOf('Ça sent le gaz dans la cave depuis ce matin.', 'en')).toEqual(['fr'])
})

test('a message in both is looked at in both', () => {
  expect(languagesOf('Bonjour, nous partons demain. The boiler smells of gas.', 'fr')).toEqual(['fr', 'en'])
})

test('where its small words do not tell, it is in the language that is expected', () => {
  expect(languagesOf('Gas!', 'fr')).toEqual(['fr'])
  expect(languagesOf('Monsieur The Nguyen, Lyon', 'fr')).toEqual(['fr'])
  fc.assert(fc.property(fc.constantFrom('fr', 'en'), (expected) => languagesOf('', expected)[0] === expected))
})

test('no sentence is taken for the other language', () => {
  for (const text of sentences(frenchSentences)) expect(languagesOf(text, 'fr'), text).toEqual(['fr'])
  for (const text of sentences(englishSentences)) expect(languagesOf(text, 'en'), text).toEqual(['en'])
})

test('a danger is found in a message of the other language than the case’s', () => {
  const words = (text: string, expected: 'fr' | 'en') => safetyCues(text, expected).map((cue) => cue.words)
  expect(words('There is a smell of gas in the cellar.', 'fr')).not.toEqual([])
  expect(words('Ça sent le gaz dans toute la cage d’escalier.', 'en')).not.toEqual([])
  expect(words('Il n’y a pas de danger, nous a dit le plombier.', 'en')).toEqual([])
})
