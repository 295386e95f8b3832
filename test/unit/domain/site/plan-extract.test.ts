import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractAround } from '../../../../src-shared/domain/site/plan-extract'

const side = fc.integer({ min: 1, max: 20_000 })
const part = fc.nat(1_000_000)

test('the part of a plan around a place lies on the sheet, holds the place, and is no wider than it is to be read', () => {
  fc.assert(
    fc.property(side, side, part, part, (width, height, x, y) => {
      const { box, pin } = extractAround({ width, height }, { x, y })
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(width + 1e-6)
      expect(box.y + box.height).toBeLessThanOrEqual(height + 1e-6)
      for (const [at, most] of [
        [pin.x, box.width],
        [pin.y, box.height]
      ] as const) {
        expect(at).toBeGreaterThanOrEqual(-1e-6)
        expect(at).toBeLessThanOrEqual(most + 1e-6)
      }
      expect(box.width).toBeLessThanOrEqual(Math.max(width, height) * 0.3 + 1e-6)
    })
  )
})

test('in the middle of a sheet the place is in the middle of its part', () => {
  const { box, pin } = extractAround({ width: 2_384, height: 3_370 }, { x: 500_000, y: 500_000 })
  expect(box.width).toBeCloseTo(1_011)
  expect(box.height).toBeCloseTo(674)
  expect(pin).toEqual({ x: box.width / 2, y: box.height / 2 })
})
