import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRange } from '../../../src-main/app/protocol/byte-range'

test.each([
  [undefined, 100, 'whole'],
  ['', 100, 'whole'],
  ['bytes=-', 100, 'whole'],
  ['items=0-1', 100, 'whole'],
  ['bytes=0-9,20-29', 100, 'whole'],
  ['bytes=20-10', 100, 'whole'],
  ['bytes=0-9', 100, { first: 0, last: 9 }],
  ['bytes=10-', 100, { first: 10, last: 99 }],
  ['bytes=90-200', 100, { first: 90, last: 99 }],
  ['bytes=-10', 100, { first: 90, last: 99 }],
  ['bytes=-200', 100, { first: 0, last: 99 }],
  ['bytes=100-', 100, 'unsatisfiable'],
  ['bytes=-0', 100, 'unsatisfiable'],
  ['bytes=0-', 0, 'unsatisfiable']
] as const)('%s of %i bytes', (header, size, range) => {
  expect(readRange(header, size)).toEqual(range)
})

test('a range never leaves the file', () => {
  fc.assert(
    fc.property(fc.nat(), fc.option(fc.nat()), fc.integer({ min: 1, max: 1e6 }), (from, to, size) => {
      const range = readRange(`bytes=${from}-${to ?? ''}`, size)
      if (typeof range === 'string') return
      expect(range.first).toBeGreaterThanOrEqual(0)
      expect(range.last).toBeGreaterThanOrEqual(range.first)
      expect(range.last).toBeLessThan(size)
    })
  )
})
