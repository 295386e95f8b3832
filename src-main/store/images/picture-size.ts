/** Width and height in pixels as stored, before any rotation. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/**
 * The size a picture's header claims, without decoding it. A header may lie or be cut: undefined, and then the picture
 * is not decoded. Where a file claims two sizes the larger one is answered.
 * @param bytes from the file's beginning
 */
export function pictureSize(bytes: Buffer, mediaType: string): PictureSize | undefined {
  try {
    const size = readers.get(mediaType)?.(bytes)
    return size && size.width > 0 && size.height > 0 ? size : undefined
  } catch (error) {
    // A read beyond the end: the header is cut.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

type Reader = (bytes: Buffer) => PictureSize | undefined

const readers: ReadonlyMap<string, Reader> = new Map([
  ['image/png', pngSize],
  ['image/jpeg', jpegSize],
  ['image/gif', gifSize],
  ['image/bmp', bitmapSize],
  ['image/webp', webpSize],
  ['image/tiff', tiffSize],
  ['image/heic', isoSize],
  ['image/avif', isoSize]
])

/** PNG (ISO/IEC 15948), 11.2.2: the first chunk is IHDR. */
function pngSize(bytes: Buffer): PictureSize | undefined {
  if (bytes.toString('latin1', 12, 16) !== 'IHDR') return undefined
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** GIF89a, 18: the logical screen. */
function gifSize(bytes: Buffer): PictureSize {
  return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }
}

/** BITMAPCOREHEADER has 12 bytes and 16-bit sizes; a negative height means top-down. */
function bitmapSize(bytes: Buffer): PictureSize {
  if (bytes.readUInt32LE(14) === 12) return { width: bytes.readUInt16LE(18), height: bytes.readUInt16LE(20) }
  return { width: Math.abs(bytes.readInt32LE(18)), height: Math.abs(bytes.readInt32LE(22)) }
}

const START_OF_SCAN = 0xda
// Start of frame, all kinds; C4, C8 and CC are other segments (ITU-T T.81, table B.1).
const FRAMES = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf])

function jpegSize(bytes: Buffer): PictureSize | undefined {
  for (let at = 2; ; ) {
    if (bytes.readUInt8(at) !== 0xff) return undefined
    const marker = bytes.readUInt8(at + 1)
    if (marker === START_OF_SCAN) return undefined
    if (FRAMES.has(marker)) return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
    // Fill bytes, and markers without a segment.
    if (marker === 0xff) at += 1
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2
    else at += 2 + Math.max(2, bytes.readUInt16BE(at + 2))
  }
}

/** RFC 9649: the canvas of VP8X, and the frame of the picture itself. */
function webpSize(bytes: Buffer): PictureSize | undefined {
  let largest: PictureSize | undefined
  for (let at = 12; at + 30 <= bytes.length; ) {
    const found = webpChunkSize(bytes, at)
    if (found && area(found) > area(largest)) largest = found
    if (bytes.toString('latin1', at, at + 3) === 'VP8' && bytes[at + 3] !== 0x58) return largest
    const length = bytes.readUInt32LE(at + 4)
    at += 8 + length + (length % 2)
  }
  return largest
}

function webpChunkSize(bytes: Buffer, at: number): PictureSize | undefined {
  const data = at + 8
  switch (bytes.toString('latin1', at, at + 4)) {
    case 'VP8X':
      return { width: bytes.readUIntLE(data + 4, 3) + 1, height: bytes.readUIntLE(data + 7, 3) + 1 }
    case 'VP8L': {
      const bits = bytes.readUInt32LE(data + 1)
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case 'VP8 ':
      return { width: bytes.readUInt16LE(data + 6) & 0x3fff, height: bytes.readUInt16LE(data + 8) & 0x3fff }
    default:
      return undefined
  }
}

const TIFF_WIDTH = 256
const TIFF_HEIGHT = 257
const TIFF_SHORT = 3

/** TIFF 6.0, section 2: the first directory. */
function tiffSize(bytes: Buffer): PictureSize {
  const little = bytes.toString('latin1', 0, 2) === 'II'
  const u16 = (at: number) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at))
  const u32 = (at: number) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at))
  const directory = u32(4)
  const size = { width: 0, height: 0 }
  for (let index = 0; index < u16(directory); index++) {
    const entry = directory + 2 + index * 12
    const tag = u16(entry)
    if (tag !== TIFF_WIDTH && tag !== TIFF_HEIGHT) continue
    const value = u16(entry + 2) === TIFF_SHORT ? u16(entry + 8) : u32(entry + 8)
    if (tag === TIFF_WIDTH) size.width = Math.max(size.width, value)
    else size.height = Math.max(size.height, value)
  }
  return size
}

/** ISO/IEC 23008-12, 6.5.3: `ispe` gives the extent of each picture and tile; the largest one is the whole. */
function isoSize(bytes: Buffer): PictureSize | undefined {
  let largest: PictureSize | undefined
  for (let at = bytes.indexOf('ispe'); at >= 0 && at + 16 <= bytes.length; at = bytes.indexOf('ispe', at + 4)) {
    const found = { width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) }
    if (area(found) > area(largest)) largest = found
  }
  return largest
}

function area(size: PictureSize | undefined): number {
  return size ? size.width * size.height : 0
}
