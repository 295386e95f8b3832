import { expect, test } from 'vitest'
import {
  type Anchors,
  anchorAt,
  isAnyAnchorSet,
  matchOf,
  nextSlot,
  noAnchors,
  slots,
  withAnchor
} from '../../../../src-renderer/features/sites/anchors'

const points = [
  { x: 100_000, y: 200_000 },
  { x: 900_000, y: 800_000 },
  { x: 150_000, y: 260_000 },
  { x: 700_000, y: 640_000 }
] as const
const set = (count: number): Anchors =>
  points.slice(0, count).reduce((done, point) => {
    const slot = nextSlot(done)
    return slot ? withAnchor(done, slot, point) : done
  }, noAnchors)

test('the points are asked for one after the other: both on the old sheet, then both on the new one', () => {
  const asked = [0, 1, 2, 3, 4].map((count) => nextSlot(set(count)))
  expect(asked.map((slot) => slot && `${slot.side} ${slot.letter}`)).toEqual([
    'from A',
    'from B',
    'to A',
    'to B',
    undefined
  ])
})

test('only all four of them tell how the sheets lie on each other', () => {
  expect([0, 1, 2, 3].map((count) => matchOf(set(count)))).toEqual([undefined, undefined, undefined, undefined])
  expect(matchOf(set(4))).toEqual({ from: [points[0], points[1]], to: [points[2], points[3]] })
  expect([0, 1, 4].map((count) => isAnyAnchorSet(set(count)))).toEqual([false, true, true])
})

test.each(slots)('a point set anew leaves the others where they were: $side $letter', (slot) => {
  const moved = { x: 1, y: 2 }
  const after = withAnchor(set(4), slot, moved)
  expect(slots.map((one) => anchorAt(after, one))).toEqual(
    slots.map((one) => (one === slot ? moved : anchorAt(set(4), one)))
  )
})
