import { Transformer } from '@napi-rs/image'
import { withExif } from './pictures/sample-pictures'

const WIDTH = 4000
const HEIGHT = 3000

/** When and where the photograph says it was taken. */
export const taken = { stamp: '2026:02:27 14:05:09', offset: '+01:00', camera: 'Tough TG-7' } as const

/** A photograph of 12 megapixels as a camera makes it: a wall in the light, with its grain, and its Exif block. */
export async function photograph(): Promise<Buffer> {
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 4, 0xff)
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, WIDTH * HEIGHT)
  let grain = 1
  for (let at = 0; at < words.length; at++) {
    grain = (Math.imul(grain, 1_664_525) + 1_013_904_223) >>> 0
    const light = 120 + Math.round((at % WIDTH) / 50) + (grain >>> 29)
    words[at] = (0xff << 24) | ((light - 12) << 16) | ((light - 4) << 8) | light
  }
  const jpeg = await Transformer.fromRgbaPixels(pixels, WIDTH, HEIGHT).jpeg(88)
  return withExif(jpeg, {
    make: 'OM Digital Solutions',
    model: taken.camera,
    taken: taken.stamp,
    offset: taken.offset,
    latitude: [45, 45, 3580, 'N'],
    longitude: [4, 50, 3140, 'E']
  })
}
