import type { Match, PlanPoint } from '../../../src-shared/domain/site/plan-points'

type Pair = readonly [PlanPoint | undefined, PlanPoint | undefined]

/** The points A and B as far as they are set, on the sheet that is replaced and on the one that takes its place. */
export interface Anchors {
  readonly from: Pair
  readonly to: Pair
}
export const noAnchors: Anchors = { from: [undefined, undefined], to: [undefined, undefined] }

export type Side = keyof Anchors
export interface Slot {
  readonly side: Side
  readonly letter: 'A' | 'B'
}
/** In the order in which they are asked for: both on the old sheet, then both on the new one. */
export const slots: readonly Slot[] = [
  { side: 'from', letter: 'A' },
  { side: 'from', letter: 'B' },
  { side: 'to', letter: 'A' },
  { side: 'to', letter: 'B' }
]

export function anchorAt(anchors: Anchors, { side, letter }: Slot): PlanPoint | undefined {
  const [a, b] = anchors[side]
  return letter === 'A' ? a : b
}

export function withAnchor(anchors: Anchors, { side, letter }: Slot, point: PlanPoint): Anchors {
  const [a, b] = anchors[side]
  return { ...anchors, [side]: letter === 'A' ? [point, b] : [a, point] }
}

/** The next point to set; none once all four are. */
export function nextSlot(anchors: Anchors): Slot | undefined {
  return slots.find((slot) => anchorAt(anchors, slot) === undefined)
}

export function isAnyAnchorSet(anchors: Anchors): boolean {
  return slots.some((slot) => anchorAt(anchors, slot) !== undefined)
}

/** How the two sheets lie on each other, once all four points are set. */
export function matchOf({ from: [a, b], to: [c, d] }: Anchors): Match | undefined {
  return a && b && c && d && { from: [a, b], to: [c, d] }
}
