import { letPicturesGo } from '../store/images/let-go'

/** Segments of a JPEG that say how to decode it; APP14 tells the colours (Adobe), all other APPn and COM tell stories. */
const isTold = (marker: number): boolean => (marker >= 0xe1 && marker <= 0xef && marker !== 0xee) || marker === 0xfe
const SCAN = 0xda
const END = 0xd9

/** A JPEG without anything but its pixels: no Exif, no thumbnail, no comment, nothing behind its end. No pixel changes. */
function bareJpeg(bytes: Buffer): Buffer | undefined {
  const kept: Buffer[] = [bytes.subarray(0, 2)]
  for (let at = 2; at + 2 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === END) return Buffer.concat([...kept, bytes.subarray(at, at + 2)])
    if (at + 4 > bytes.length) return undefined
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    const stop = marker === SCAN ? endOfScan(bytes, end) : end
    if (!isTold(marker)) kept.push(bytes.subarray(at, stop))
    at = stop
  }
  return undefined
}

/** Where the coded data of a scan ends: at a marker that is neither a stuffed byte nor a restart (ITU-T T.81, B.1.1.5). */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

const PNG_KEPT = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'pHYs', 'bKGD', 'sBIT'])

/** A PNG with its pixels alone. */
function barePng(bytes: Buffer): Buffer | undefined {
  const kept: Buffer[] = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (PNG_KEPT.has(type)) kept.push(bytes.subarray(at, end))
    if (type === 'IEND') return Buffer.concat(kept)
    at = end
  }
  return undefined
}

export interface CleanPicture {
  readonly bytes: Buffer
  readonly extension: 'jpg' | 'png'
}

const QUALITY = 92

/**
 * A picture as it leaves: its pixels and nothing that it says of itself. It is decoded and encoded anew only where that
 * is not possible otherwise, or where its orientation stands in what is left out.
 * @param orientation Exif orientation, 1 to 8
 * @throws whatever the library throws on what it cannot decode
 */
export async function cleanPicture(bytes: Buffer, mediaType: string, orientation = 1): Promise<CleanPicture> {
  const upright = orientation === 1
  const bare = upright && mediaType === 'image/jpeg' ? bareJpeg(bytes) : undefined
  if (bare) return { bytes: bare, extension: 'jpg' }
  const png = mediaType === 'image/png' ? barePng(bytes) : undefined
  if (png) return { bytes: png, extension: 'png' }
  const { Transformer } = await import('@napi-rs/image')
  letPicturesGo()
  return { bytes: await new Transformer(bytes).rotate().jpeg(QUALITY), extension: 'jpg' }
}
