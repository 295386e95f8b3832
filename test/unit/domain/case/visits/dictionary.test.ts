import { expect, test } from 'vitest'
import { dictionaryOf } from '../../../../../src-shared/domain/case/visits/dictionary'

test('what is said most comes first, as it was said last, whatever its accents and capitals', () => {
  const phrases = dictionaryOf([
    { text: 'Joint manquant', kind: 'missing-work' },
    { text: 'Plinthe décollée', kind: 'poor-work', trade: 'Menuiseries intérieures' },
    { text: 'plinthe decollee', kind: 'missing-work' }
  ])
  expect(phrases).toEqual([
    { text: 'Plinthe décollée', kind: 'poor-work', trade: 'Menuiseries intérieures', uses: 2 },
    { text: 'Joint manquant', kind: 'missing-work', trade: undefined, uses: 1 }
  ])
})

test('the story of one case is no phrase', () => {
  expect(dictionaryOf([{ text: 'x'.repeat(121), kind: 'poor-work' }])).toEqual([])
  expect(dictionaryOf([{ text: 'Fuite\nsous l’évier', kind: 'poor-work' }])).toEqual([])
})
