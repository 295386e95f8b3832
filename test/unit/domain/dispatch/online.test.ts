import { describe, expect, it } from 'vitest'
import { areOldLimits, type OnlineLetter, problemsOnline } from '../../../../src-shared/domain/dispatch/online'
import { plainDate } from '../../../../src-shared/lib/plain-date'

const letter: OnlineLetter = {
  pages: 12,
  bytes: 4_100_000,
  address: ['ETANCHEITE DU FOREZ', '4 AVENUE JEAN JAURES', '42000 SAINT ETIENNE'],
  leftOut: 0
}
const codes = (given: OnlineLetter, limits: Parameters<typeof problemsOnline>[1] = {}) =>
  problemsOnline(given, limits).map(({ code }) => code)

describe('a service takes a letter', () => {
  it.each([
    ['within its limits', letter, { pages: 12, megabytes: 5 }, []],
    ['without limits that anybody noted', letter, {}, []],
    ['not with a page too many', letter, { pages: 11 }, ['pages']],
    ['not a little over its size', { ...letter, bytes: 5_000_001 }, { megabytes: 5 }, ['size']],
    ['not without an address', { ...letter, address: [] }, {}, ['no-address']],
    ['not with a seventh line', { ...letter, address: Array.from({ length: 7 }, () => 'A') }, {}, ['lines']],
    ['not with 39 characters in a line', { ...letter, address: ['A'.repeat(39)] }, {}, ['characters']],
    ['with them where it takes more', { ...letter, address: ['A'.repeat(39)] }, { characters: 45 }, []],
    ['not without one of its enclosures', { ...letter, leftOut: 1 }, {}, ['left-out']]
  ])('%s', (_, given, limits, expected) => {
    expect(codes(given, limits)).toEqual(expected)
  })
  it('or says all that stands against it at once, with the measures', () => {
    expect(problemsOnline({ ...letter, leftOut: 2 }, { pages: 10, megabytes: 4 })).toEqual([
      { code: 'pages', found: 12, most: 10 },
      { code: 'size', found: 5, most: 4 },
      { code: 'left-out', found: 2, most: 0 }
    ])
  })
})

it.each([
  ['2025-03-03', true],
  ['2025-03-04', false],
  ['2024-02-29', true]
])('limits noted on %s are old on 3 March 2026: %s', (on, old) => {
  expect(areOldLimits({ on: plainDate.parse(on) }, plainDate.parse('2026-03-03'))).toBe(old)
})
