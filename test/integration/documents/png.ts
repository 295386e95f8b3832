import { crc32, deflateSync } from 'node:zlib'

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** A plain picture of one colour, with or without a transparent half. */
export function pngPicture(width: number, height: number, transparent = false): Uint8Array {
  const channels = transparent ? 4 : 3
  const row = Buffer.concat([
    Buffer.from([0]),
    ...Array.from({ length: width }, (_, x) => Buffer.from([20, 90, 110, x < width / 2 ? 255 : 0].slice(0, channels)))
  ])
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, transparent ? 6 : 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))),
    chunk('IEND', Buffer.alloc(0))
  ])
}

/** The smallest JPEG a reader opens for its size: start, frame header, end. Only its header is looked at here. */
export function jpegHeader(components: 1 | 3 | 4): Uint8Array {
  const parameters = Array.from({ length: components }, (_, i) => [i + 1, 0x11, 0]).flat()
  return Buffer.from([
    0xff,
    0xd8,
    0xff,
    0xc0,
    0,
    8 + parameters.length,
    8,
    0,
    40,
    0,
    60,
    components,
    ...parameters,
    0xff,
    0xd9
  ])
}
