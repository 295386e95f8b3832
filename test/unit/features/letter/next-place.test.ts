import { expect, test } from 'vitest'
import { nextPlace } from '../../../../src-renderer/features/letter/spelling/next-place'

const words = [
  { from: 30, to: 36 },
  { from: 4, to: 8 },
  { from: 12, to: 20 }
]
const at = (from: number, to = from) => ({ from, to })

test.each([
  ['from the beginning', at(0), false, 4],
  ['from the word that is selected', at(4, 8), false, 12],
  ['from the caret before a word', at(12), false, 12],
  ['past the last, to the first', at(30, 36), false, 4],
  ['back from a word', at(12, 20), true, 4],
  ['back from the first, to the last', at(4, 8), true, 30]
])('%s', (_, selection, backwards, found) => {
  expect(nextPlace(words, selection, backwards)?.from).toBe(found)
})

test('without words there is nowhere to go', () => {
  expect(nextPlace([], at(3), false)).toBeUndefined()
  expect(nextPlace([], at(3), true)).toBeUndefined()
})
