import type { PictureSize } from './picture-size'

const MOST_PIXELS = 100_000_000
const LONGEST_SIDE = 20_000

/** Whether a picture may be decoded. A few bytes can claim gigabytes of pixels; such a file is kept and not looked at. */
export function mayDecode({ width, height }: PictureSize): boolean {
  return width <= LONGEST_SIDE && height <= LONGEST_SIDE && width * height <= MOST_PIXELS
}
