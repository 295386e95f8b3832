/**
 * The sheet: A4, millimetres from the top left. Where the parts of the first page go is told by its paper and the window it
 * is seen through (`placesOf`).
 */

/** Left and right margins of NF Z 11-001. */
export const LEFT = 20
export const RIGHT = 190
export const MEASURE = RIGHT - LEFT

/** The body of page 1 ends above the company mentions. */
export const BODY_BOTTOM_FIRST = 271
export const MENTIONS = { x: LEFT, y: 277, width: 150, height: 10 } as const
export const SIGNATURE_LEFT = 110

/** Pages that follow. */
export const TOP_MARGIN = 20
export const BODY_BOTTOM = 277
export const RUNNING_HEAD_BASELINE = 13

/** Fold marks. */
export const FOLD_MARKS = { x: 3.5, length: 3 } as const

/** Type of the body, in points, and its leading. */
export const BODY_SIZE = 10.5
export const LEADING = 1.35

const MM_PER_POINT = 25.4 / 72

export function millimetres(points: number): number {
  return points * MM_PER_POINT
}

/** Height of a line of a size, in millimetres. */
export function lineHeight(size: number, leading: number = LEADING): number {
  return millimetres(size * leading)
}
