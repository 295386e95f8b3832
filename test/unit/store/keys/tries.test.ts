import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { delayAfter, waitLeft } from '../../../../src-main/store/keys/tries'

describe('the delay after wrong tries', () => {
  it('begins after three, doubles, and ends at five minutes', () => {
    expect([0, 1, 2, 3, 4, 5, 11, 12, 99].map(delayAfter)).toEqual([
      0, 0, 0, 1000, 2000, 4000, 256_000, 300_000, 300_000
    ])
  })

  it('is never longer than it should be, whatever the clock does, and ends', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(1e12), fc.integer({ min: -1e12, max: 1e12 }), (count, at, step) => {
        const left = waitLeft({ count, at }, at + step)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left).toBeLessThanOrEqual(delayAfter(count))
        if (step >= delayAfter(count)) expect(left).toBe(0)
        if (step <= 0) expect(left).toBe(delayAfter(count))
      })
    )
  })
})
