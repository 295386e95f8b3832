/**
 * The sheet: A4, folded in three for a DL window envelope (window 100 mm wide, 35 or 45 mm high, 20 mm from the right and
 * bottom edges). Millimetres from the top left. The folded paper slides inside the envelope, so two zones matter:
 * what the window always shows (x 100-190, y 55-79 for both heights) and what it may show (x 90-200, y 34-90).
 */

/** Left and right margins of NF Z 11-001. */
export const LEFT = 20
export const RIGHT = 190
export const MEASURE = RIGHT - LEFT

/** Sender, left of and above what the window may show: y 15-45, less what a first line's accents need above it. */
export const SENDER = { x: LEFT, y: 15.6, width: 68, height: 29.2 } as const
/** Recorded delivery and references, left of the window: y 50-90. */
export const ASIDE = { x: LEFT, y: 50.4, width: 68, height: 39.4 } as const
/** Addressee: inside the zone both windows always show, ten millimetres from its left edge. */
export const ADDRESSEE = { x: 110, y: 55, width: 80, height: 24 } as const
/** Place and date, below what the window may show. */
export const DATELINE = { x: 110, y: 92, width: 80, height: 5 } as const
export const SUBJECT_TOP = 103
export const BODY_TOP = 118
/** The body of page 1 ends above the company mentions. */
export const BODY_BOTTOM_FIRST = 271
export const MENTIONS = { x: LEFT, y: 277, width: 150, height: 10 } as const
export const SIGNATURE_LEFT = 110

/** Pages that follow. */
export const TOP_MARGIN = 20
export const BODY_BOTTOM = 277
export const RUNNING_HEAD_BASELINE = 13

/** Fold marks: thirds of the sheet. */
export const FOLD_MARKS = { x: 3.5, length: 3, ys: [99, 198] } as const

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
