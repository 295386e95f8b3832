import { expect, it, test } from 'vitest'
import { foldText, sortableText } from '../../../src-shared/lib/fold-text'

it.each([
  ['Élodie CŒUR', 'elodie coeur'],
  ['Ångström', 'angstrom'],
  ['L’ÉTANG', 'l’etang'],
  ['Straße', 'strasse'],
  ['e\u0301te\u0301', 'ete'],
  ['محمد', 'محمد'],
  ['😀', '😀']
])('%j is compared as %j', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})

test('names and titles stand as in a directory', () => {
  const inOrder = ['Lot 2, l’Étang', 'lot 10', 'Oberlin', 'Œuvrard', 'Zoé', 'zoé 2']
  expect(inOrder.toSorted((a, b) => (sortableText(a) < sortableText(b) ? -1 : 1))).toEqual(inOrder)
  expect(sortableText('2026-A-0042') > sortableText('2026-A-9')).toBe(true)
})
