import { z } from 'zod'

/** Millionths of the width or the height of a page as it is shown: whole numbers, since the chain takes no others. */
const millionth = z.int().min(0).max(1_000_000)

/** A place on a page, from its upper left corner. */
export const planPoint = z.strictObject({ x: millionth, y: millionth })
export type PlanPoint = z.infer<typeof planPoint>

/** Two places of a page, and the same two places of the page that replaces it. */
export const match = z.strictObject({ from: z.tuple([planPoint, planPoint]), to: z.tuple([planPoint, planPoint]) })
export type Match = z.infer<typeof match>

/** Of a page, in whatever unit: only what the sides are to each other counts. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

const WHOLE = 1_000_000
/** Of the diagonal of a page: nearer points say too little about how a page was turned and scaled. */
const NEAREST = 0.05

interface Vector {
  readonly x: number
  readonly y: number
}

const measured = ({ x, y }: Vector, { width, height }: PageSize): Vector => ({
  x: (x / WHOLE) * width,
  y: (y / WHOLE) * height
})
const minus = (a: Vector, b: Vector): Vector => ({ x: a.x - b.x, y: a.y - b.y })
const plus = (a: Vector, b: Vector): Vector => ({ x: a.x + b.x, y: a.y + b.y })
// As complex numbers: to multiply turns and scales, to divide takes that back.
const times = (a: Vector, b: Vector): Vector => ({ x: a.x * b.x - a.y * b.y, y: a.x * b.y + a.y * b.x })
const over = (a: Vector, b: Vector): Vector => {
  const square = b.x * b.x + b.y * b.y
  return { x: (a.x * b.x + a.y * b.y) / square, y: (a.y * b.x - a.x * b.y) / square }
}

/** Whether the two places of a page lie far enough apart to tell how it was turned and scaled. */
export function farApart([one, other]: readonly [PlanPoint, PlanPoint], page: PageSize): boolean {
  const { x, y } = minus(measured(one, page), measured(other, page))
  return Math.hypot(x, y) >= NEAREST * Math.hypot(page.width, page.height)
}

/**
 * Where a place of one page lies on the page that replaces it: by the one shift, turn and scale, without distortion, that
 * takes the two places of the first to those of the second. Without them a page replaces the other side by side.
 * @returns whole millionths; outside of 0 to 1,000,000 where the other page does not show it
 */
export function carried(point: PlanPoint, by: Match | undefined, from: PageSize, to: PageSize): PlanPoint {
  if (!by) return point
  const [a, b] = by.from.map((one) => measured(one, from))
  const [c, d] = by.to.map((one) => measured(one, to))
  if (!a || !b || !c || !d) return point
  const turned = over(minus(d, c), minus(b, a))
  const there = plus(c, times(turned, minus(measured(point, from), a)))
  return { x: Math.round((there.x / to.width) * WHOLE), y: Math.round((there.y / to.height) * WHOLE) }
}

/** The same the other way round: where a place of the later page lay on the earlier one. */
export function carriedBack(point: PlanPoint, by: Match | undefined, from: PageSize, to: PageSize): PlanPoint {
  return carried(point, by && { from: by.to, to: by.from }, to, from)
}

/** Whether a place is on the page. */
export function isOnPage({ x, y }: PlanPoint): boolean {
  return x >= 0 && x <= WHOLE && y >= 0 && y <= WHOLE
}
