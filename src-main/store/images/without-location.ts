import { crc32 } from 'node:zlib'
import { exifBlocks } from './exif-blocks'

const GPS_POINTER = 0x8825
const ENTRY_BYTES = 12
// Bytes of one value of each type (Exif 3.0, 4.6.2).
const TYPE_BYTES: readonly number[] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]
// A directory that claims more is broken or forged, and would have us blank the picture.
const MOST_ENTRIES = 64
const LONGEST_VALUE = 1024

/**
 * A copy of a picture in which the place where it was taken is blanked, in Exif and in XMP; undefined when it names
 * none. Nothing moves and no pixel changes.
 */
export function withoutLocation(picture: Buffer, mediaType: string): Buffer | undefined {
  const copy = Buffer.from(picture)
  const exif = exifBlocks(copy, mediaType).map(blankGps).some(Boolean)
  const xmp = blankXmp(copy)
  if (!exif && !xmp) return undefined
  if (mediaType === 'image/png') renewPngSums(copy)
  return copy
}

/** Empties the GPS directory of one TIFF block, in place. @returns whether there was one */
function blankGps(tiff: Buffer): boolean {
  try {
    const little = tiff.toString('latin1', 0, 2) === 'II'
    const u16 = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
    const u32 = (at: number) => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
    let found = false
    for (const entry of entriesOf(u32(4), u16)) {
      if (u16(entry) !== GPS_POINTER) continue
      const directory = u32(entry + 8)
      for (const gps of entriesOf(directory, u16)) {
        const bytes = (TYPE_BYTES[u16(gps + 2)] ?? 1) * u32(gps + 4)
        if (bytes > 4) blank(tiff, u32(gps + 8), Math.min(bytes, LONGEST_VALUE))
      }
      blank(tiff, directory, 2 + Math.min(u16(directory), MOST_ENTRIES) * ENTRY_BYTES)
      found = true
    }
    return found
  } catch (error) {
    // A directory that points outside the block.
    if (error instanceof RangeError) return false
    throw error
  }
}

function blank(tiff: Buffer, start: number, length: number): void {
  if (start < tiff.length) tiff.fill(0, start, Math.min(tiff.length, start + length))
}

function entriesOf(directory: number, u16: (at: number) => number): readonly number[] {
  return Array.from(
    { length: Math.min(u16(directory), MOST_ENTRIES) },
    (_, index) => directory + 2 + index * ENTRY_BYTES
  )
}

/** XMP writes it as text: `exif:GPSLatitude="48,51.3N"` or `<exif:GPSLatitude>48,51.3N</exif:GPSLatitude>`. */
const XMP_GPS = /^exif:GPS\w{1,40}\s*(?:=\s*(["'])([^"'<>]{1,200})\1|>([^<]{1,200})<)/u

function blankXmp(picture: Buffer): boolean {
  let found = false
  for (let at = picture.indexOf('exif:GPS'); at >= 0; at = picture.indexOf('exif:GPS', at + 8)) {
    const text = picture.toString('latin1', at, at + 300)
    const match = XMP_GPS.exec(text)
    if (!match) continue
    const value = match[2] ?? match[3] ?? ''
    const start = at + match[0].lastIndexOf(value)
    picture.fill(' ', start, start + value.length)
    found = true
  }
  return found
}

/** Every chunk of a PNG ends in a sum over its type and data. */
function renewPngSums(picture: Buffer): void {
  for (let at = 8; at + 12 <= picture.length; ) {
    const length = picture.readUInt32BE(at)
    const end = at + 8 + length
    if (end + 4 > picture.length) return
    const type = picture.toString('latin1', at + 4, at + 8)
    if (type === 'eXIf' || type === 'iTXt') picture.writeUInt32BE(crc32(picture.subarray(at + 4, end)), end)
    at = end + 4
  }
}
