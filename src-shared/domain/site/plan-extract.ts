import type { PlanPoint } from './plan-points'

const WHOLE = 1_000_000
/** Of the sheet's longest side: on an A0 at 1:50 some eighteen metres across, enough to find the room again. */
const SHARE = 0.3
const HEIGHT_FOR_WIDTH = 2 / 3

interface Size {
  readonly width: number
  readonly height: number
}

interface Extract {
  readonly box: Size & { readonly x: number; readonly y: number }
  /** The place, from the upper left corner of the box. */
  readonly pin: { readonly x: number; readonly y: number }
}

/** The part of a sheet around a place, wholly on the sheet; in the units of the sheet's size. */
export function extractAround(sheet: Size, place: PlanPoint): Extract {
  const width = Math.min(sheet.width, Math.max(sheet.width, sheet.height) * SHARE)
  const height = Math.min(sheet.height, width * HEIGHT_FOR_WIDTH)
  const at = { x: (place.x / WHOLE) * sheet.width, y: (place.y / WHOLE) * sheet.height }
  const within = (middle: number, length: number, most: number) =>
    Math.max(0, Math.min(most - length, middle - length / 2))
  const box = { x: within(at.x, width, sheet.width), y: within(at.y, height, sheet.height), width, height }
  return { box, pin: { x: at.x - box.x, y: at.y - box.y } }
}
