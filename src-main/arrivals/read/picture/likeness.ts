import { letPicturesGo } from '../../../store/images/let-go'
import { mayDecode } from '../../../store/images/picture-limits'
import { pictureSize } from '../../../store/images/picture-size'

const SIDE = 32
const KEPT = 8
/** Below this the grey values hardly differ: a blank page is like any other. */
const LEAST_CONTRAST = 4
/** Bits of 64 that a recompressed or resized copy may differ in. */
export const ALIKE_WITHIN = 5

/**
 * 64 bits that stay nearly the same when a picture is recompressed or resized, as 16 hexadecimal figures: the signs of
 * its coarsest waves (pHash: a discrete cosine transform of the picture in 32 × 32 greys). Undefined for what cannot be
 * decoded, and for a picture too even to have features.
 */
export async function likeness(picture: Buffer, mediaType: string): Promise<string | undefined> {
  const size = pictureSize(picture, mediaType)
  if (!size || !mayDecode(size)) return undefined
  const greys = await smallGreys(picture)
  return greys && likenessOf(greys)
}

/** Bits in which two likenesses differ, 0 to 64. */
export function likenessDistance(one: string, other: string): number {
  let differing = BigInt(`0x${one}`) ^ BigInt(`0x${other}`)
  let bits = 0
  for (; differing > 0n; differing &= differing - 1n) bits++
  return bits
}

async function smallGreys(picture: Buffer): Promise<readonly number[] | undefined> {
  // Loaded with the first picture, not with the application.
  const { FastResizeFilter, ResizeFit, Transformer } = await import('@napi-rs/image')
  letPicturesGo()
  try {
    const small = await new Transformer(picture)
      .rotate()
      .fastResize({ width: SIDE, height: SIDE, filter: FastResizeFilter.Bilinear, fit: ResizeFit.Fill })
      .png()
    return greysOf(await new Transformer(small).rawPixels())
  } catch {
    return undefined
  }
}

/** By the weights of ITU-R BT.601; what is transparent lies on white. */
function greysOf(pixels: Buffer): readonly number[] | undefined {
  const channels = pixels.length / (SIDE * SIDE)
  if (!Number.isInteger(channels) || channels < 1 || channels > 4) return undefined
  const hasAlpha = channels === 2 || channels === 4
  return Array.from({ length: SIDE * SIDE }, (_, index) => {
    const at = index * channels
    const [red = 0, green = 0, blue = 0] =
      channels < 3 ? [pixels[at], pixels[at], pixels[at]] : pixels.subarray(at, at + 3)
    const grey = 0.299 * red + 0.587 * green + 0.114 * blue
    const alpha = hasAlpha ? (pixels[at + channels - 1] ?? 255) / 255 : 1
    return grey * alpha + 255 * (1 - alpha)
  })
}

function likenessOf(greys: readonly number[]): string | undefined {
  const mean = greys.reduce((sum, grey) => sum + grey, 0) / greys.length
  const spread = Math.sqrt(greys.reduce((sum, grey) => sum + (grey - mean) ** 2, 0) / greys.length)
  if (spread < LEAST_CONTRAST) return undefined
  const waves: number[] = []
  for (let down = 0; down < KEPT; down++)
    for (let across = 0; across < KEPT; across++) waves.push(wave(greys, down, across))
  // The first one is the mean brightness, which says nothing of the picture.
  const middle = [...waves.slice(1)].sort((a, b) => a - b)[Math.floor(waves.length / 2)] ?? 0
  const bits = waves.map((value, index) => (index > 0 && value > middle ? '1' : '0')).join('')
  return BigInt(`0b${bits}`).toString(16).padStart(16, '0')
}

const cosines = Array.from({ length: KEPT }, (_, frequency) =>
  Array.from({ length: SIDE }, (_, at) => Math.cos(((2 * at + 1) * frequency * Math.PI) / (2 * SIDE)))
)

function wave(greys: readonly number[], down: number, across: number): number {
  let sum = 0
  for (let y = 0; y < SIDE; y++) {
    const vertical = cosines[down]?.[y] ?? 0
    for (let x = 0; x < SIDE; x++) sum += (greys[y * SIDE + x] ?? 0) * vertical * (cosines[across]?.[x] ?? 0)
  }
  return sum
}
