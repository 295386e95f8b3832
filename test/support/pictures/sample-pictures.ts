import { crc32, deflateSync } from 'node:zlib'
import { Transformer } from '@napi-rs/image'
import { type ExifFields, exifBlock } from './exif-block'

export type Colour = readonly [red: number, green: number, blue: number, alpha: number]

/** A picture drawn pixel by pixel, ready to be encoded. */
export function drawn(width: number, height: number, colour: (x: number, y: number) => Colour): Transformer {
  const pixels = Buffer.alloc(width * height * 4)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) pixels.set(colour(x, y), (y * width + x) * 4)
  return Transformer.fromRgbaPixels(pixels, width, height)
}

/** The left half red, the right half blue: shows whether a picture was turned. */
export function redAndBlue(width: number, height: number): Transformer {
  return drawn(width, height, (x) => (x < width / 2 ? [255, 0, 0, 255] : [0, 0, 255, 255]))
}

export async function samplePhoto(width: number, height: number, fields: ExifFields): Promise<Buffer> {
  return withExif(await redAndBlue(width, height).jpeg(85), fields)
}

/** Puts an Exif segment behind the start of a JPEG. */
export function withExif(jpeg: Buffer, fields: ExifFields): Buffer {
  const block = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exifBlock(fields)])
  return withSegment(jpeg, block)
}

/** Puts an APP1 segment behind the start of a JPEG. */
export function withSegment(jpeg: Buffer, content: Buffer): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt16BE(0xffe1)
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)])
}

export function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A PNG of a few hundred bytes that claims any size; its pixels are all zero, as far as there are any. */
export function pngBomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width)
  header.writeUInt32BE(height, 4)
  header.set([8, 6, 0, 0, 0], 8)
  const mark = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  const pixels = deflateSync(Buffer.alloc(100_000))
  return Buffer.concat([mark, pngChunk('IHDR', header), pngChunk('IDAT', pixels), pngChunk('IEND', Buffer.alloc(0))])
}
