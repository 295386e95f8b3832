import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  carried,
  carriedBack,
  farApart,
  isOnPage,
  type Match,
  type PageSize,
  type PlanPoint
} from '../../../../src-shared/domain/site/plan-points'

const point = fc.record({ x: fc.nat(1_000_000), y: fc.nat(1_000_000) })
const page = fc.record({
  width: fc.integer({ min: 1_000, max: 400_000 }),
  height: fc.integer({ min: 1_000, max: 400_000 })
})
const pair = fc.tuple(point, point)

/** Two pages that show one building, by two places far enough apart on each. */
const matched = fc
  .record({ from: page, to: page, a: pair, b: pair })
  .filter(({ from, to, a, b }) => farApart(a, from) && farApart(b, to))
  .map(({ from, to, a, b }) => ({ from, to, match: { from: a, to: b } satisfies Match }))

/** In the units of a page. */
const far = (one: PlanPoint, other: PlanPoint, { width, height }: PageSize): number =>
  Math.hypot(((one.x - other.x) / 1e6) * width, ((one.y - other.y) / 1e6) * height)

/** What rounding to millionths may move a place by, in the units of a page. */
const rounding = ({ width, height }: PageSize): number => Math.hypot(width, height) / 1e6

test('the two places go where they were seen', () => {
  fc.assert(
    fc.property(matched, ({ from, to, match }) => {
      expect(carried(match.from[0], match, from, to)).toEqual(match.to[0])
      expect(far(carried(match.from[1], match, from, to), match.to[1], to)).toBeLessThanOrEqual(rounding(to))
    })
  )
})

test('distances keep to each other: a page is shifted, turned and scaled, never stretched', () => {
  fc.assert(
    fc.property(matched, point, point, ({ from, to, match }, one, other) => {
      const scale = far(...match.to, to) / far(...match.from, from)
      const between = far(carried(one, match, from, to), carried(other, match, from, to), to)
      expect(Math.abs(between - scale * far(one, other, from))).toBeLessThanOrEqual(4 * rounding(to))
    })
  )
})

test('there and back again is the same place, but for rounding', () => {
  fc.assert(
    fc.property(matched, point, ({ from, to, match }, one) => {
      const back = carriedBack(carried(one, match, from, to), match, from, to)
      const scale = far(...match.to, to) / far(...match.from, from)
      expect(far(back, one, from)).toBeLessThanOrEqual(2 * (rounding(to) / scale + rounding(from)))
    })
  )
})

test('without two places a page replaces the other side by side', () => {
  fc.assert(
    fc.property(point, page, page, (one, from, to) => {
      expect(carried(one, undefined, from, to)).toEqual(one)
    })
  )
})

test('a plan drawn at twice the size, a quarter turned to the right', () => {
  const from = { width: 1_000, height: 500 }
  const to = { width: 1_000, height: 2_000 }
  const match: Match = {
    from: [
      { x: 0, y: 0 },
      { x: 1_000_000, y: 0 }
    ],
    to: [
      { x: 1_000_000, y: 0 },
      { x: 1_000_000, y: 1_000_000 }
    ]
  }
  expect(carried({ x: 500_000, y: 500_000 }, match, from, to)).toEqual({ x: 500_000, y: 500_000 })
  expect(carried({ x: 0, y: 1_000_000 }, match, from, to)).toEqual({ x: 0, y: 0 })
  expect(carried({ x: 100_000, y: 200_000 }, match, from, to)).toEqual({ x: 800_000, y: 100_000 })
})

test.each([
  [{ x: 0, y: 0 }, true],
  [{ x: 1_000_000, y: 1_000_000 }, true],
  [{ x: -1, y: 4 }, false],
  [{ x: 4, y: 1_000_001 }, false]
])('%o is on the page: %s', (place, on) => {
  expect(isOnPage(place)).toBe(on)
})
