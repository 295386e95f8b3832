import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { isOneTypoApart } from '../../../../src-shared/domain/search/near'

it.each([
  ['infiltration', 'infiltation', true],
  ['infiltration', 'inffiltration', true],
  ['infiltration', 'infiltratoin', true],
  ['infiltration', 'ibfiltration', true],
  ['infiltration', 'infiltration', false],
  ['infiltration', 'infiltratino', true],
  ['infiltration', 'infitlratoin', false],
  ['infiltration', 'infiltrat', false],
  ['ab', 'ba', true],
  ['abc', 'cab', false],
  ['', 'a', true]
])('%s and %s: %j', (one, other, apart) => {
  expect(isOneTypoApart(one, other)).toBe(apart)
  expect(isOneTypoApart(other, one)).toBe(apart)
})

const words = fc.string({ unit: fc.constantFrom(...'abcde'), minLength: 1, maxLength: 8 })

test('it is the distance of one by the table of all edits', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      expect(isOneTypoApart(one, other)).toBe(edits(one).has(other) && one !== other)
    }),
    { numRuns: 2_000 }
  )
})

/** Everything one edit away, made one by one. */
function edits(word: string): ReadonlySet<string> {
  const letters = [...'abcde']
  const places = Array.from({ length: word.length + 1 }, (_, at) => [word.slice(0, at), word.slice(at)] as const)
  return new Set(
    places.flatMap(([before, after]) => [
      ...letters.map((letter) => before + letter + after),
      ...(after === '' ? [] : [before + after.slice(1)]),
      ...letters.flatMap((letter) => (after === '' ? [] : [before + letter + after.slice(1)])),
      ...(after.length > 1 ? [before + after.charAt(1) + after.charAt(0) + after.slice(2)] : [])
    ])
  )
}
