import exifr from 'exifr'
import { z } from 'zod'
import { type PictureFacts, pictureFacts } from '../../../src-shared/domain/common/attachment'
import { pictureSize } from './picture-size'

const carrying = new Set(['image/jpeg', 'image/tiff', 'image/heic', 'image/avif', 'image/png', 'image/webp'])

const OPTIONS = {
  tiff: true,
  exif: true,
  gps: true,
  ifd1: false,
  interop: false,
  xmp: false,
  icc: false,
  iptc: false,
  jfif: false,
  ihdr: false,
  translateValues: false,
  reviveValues: false,
  pick: [
    'DateTimeOriginal',
    'OffsetTimeOriginal',
    'Orientation',
    'Make',
    'Model',
    'GPSLatitude',
    'GPSLatitudeRef',
    'GPSLongitude',
    'GPSLongitudeRef',
    'GPSImgDirection'
  ]
}

// What the library read from a file anybody may have written: each field is taken only in the shape it must have.
const tags = z.object({
  DateTimeOriginal: z.string().optional().catch(undefined),
  OffsetTimeOriginal: z.string().optional().catch(undefined),
  Orientation: z.int().min(1).max(8).optional().catch(undefined),
  Make: z.string().optional().catch(undefined),
  Model: z.string().optional().catch(undefined),
  latitude: z.number().min(-90).max(90).optional().catch(undefined),
  longitude: z.number().min(-180).max(180).optional().catch(undefined),
  GPSImgDirection: z.number().min(0).max(360).optional().catch(undefined)
})
type Tags = z.infer<typeof tags>

/**
 * What a picture says of itself: its size, and when, where and with what it was taken (Exif 3.0). Undefined for what is
 * no picture.
 * @param head its first bytes, up to a mebibyte; what stands behind them is not looked for
 */
export async function readPictureFacts(head: Buffer, mediaType: string): Promise<PictureFacts | undefined> {
  if (!mediaType.startsWith('image/') || mediaType === 'image/svg+xml') return undefined
  const said = carrying.has(mediaType) ? await readTags(head) : {}
  const facts = {
    takenAt: takenAt(said),
    ...place(said),
    direction: said.GPSImgDirection === undefined ? undefined : Math.round(said.GPSImgDirection) % 360,
    camera: cameraName(said),
    ...pictureSize(head, mediaType),
    orientation: said.Orientation
  }
  return pictureFacts.parse(Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)))
}

async function readTags(head: Buffer): Promise<Tags> {
  try {
    const found: unknown = await exifr.parse(head, OPTIONS)
    const read = tags.safeParse(found)
    return read.success ? read.data : {}
  } catch {
    // Broken metadata is no reason to refuse the picture.
    return {}
  }
}

const EXIF_DATE = /^(\d{4})[:-](\d{2})[:-](\d{2})[ T](\d{2}):(\d{2}):(\d{2})/u
const OFFSET = /^[+-](?:0\d|1[0-4]):[0-5]\d$/u
const localTime = z.iso.datetime({ local: true, offset: true })

/** The camera's own clock, with a zone only if it wrote one. */
function takenAt({ DateTimeOriginal, OffsetTimeOriginal }: Tags): string | undefined {
  const [, year, month, day, hour, minute, second] = EXIF_DATE.exec(DateTimeOriginal ?? '') ?? []
  const offset = OffsetTimeOriginal?.replaceAll('\0', '').trim() ?? ''
  const text = `${year}-${month}-${day}T${hour}:${minute}:${second}${OFFSET.test(offset) ? offset : ''}`
  return localTime.safeParse(text).success ? text : undefined
}

const MICRODEGREES = 1_000_000

/** Both or none, in microdegrees. Cameras without a fix write zeros. */
function place({ latitude, longitude }: Tags): Pick<PictureFacts, 'latitude' | 'longitude'> {
  if (latitude === undefined || longitude === undefined || (latitude === 0 && longitude === 0)) return {}
  return { latitude: microdegrees(latitude), longitude: microdegrees(longitude) }
}

function microdegrees(degrees: number): number {
  const rounded = Math.round(degrees * MICRODEGREES)
  return rounded === 0 ? 0 : rounded
}

const LONGEST_CAMERA = 200
// biome-ignore lint/suspicious/noControlCharactersInRegex: cameras pad with NUL, and a forger writes anything
const CONTROL = /[\u0000-\u001f\u007f-\u009f\p{Surrogate}]/gu

function cameraName({ Make = '', Model = '' }: Tags): string | undefined {
  const [make, model] = [Make, Model].map((text) => text.replace(CONTROL, '').normalize('NFC').trim())
  const name = model?.toLowerCase().startsWith(make?.toLowerCase() ?? '') ? model : `${make} ${model}`
  const trimmed = name?.trim().slice(0, LONGEST_CAMERA) ?? ''
  return trimmed === '' ? undefined : trimmed
}
