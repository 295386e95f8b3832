import type { RecordingArrival, Said } from './arrival'
import type { ByteSource } from './byte-source'
import { dayInName, saidAt } from './moments'
import { Remarks } from './remarks'

const MOST_BOXES = 200
const HEADER = 16
const LARGEST_MOOV = 16 * 1024 * 1024
/** Seconds from 1904 to 1970, where ISO/IEC 14496-12 counts from. */
const FROM_1904 = 2_082_844_800
const boxed = new Set(['video/mp4', 'video/quicktime', 'audio/mp4'])

/** A sound or a film: when it was recorded and how long it is, where its container says so. */
export async function readRecording(source: ByteSource, name: string, mediaType: string): Promise<RecordingArrival> {
  const remarks = new Remarks()
  const movie = boxed.has(mediaType) ? await movieHeader(source) : undefined
  if (boxed.has(mediaType) && !movie) remarks.add('video-unreadable', name)
  const sentAt = movie?.recorded ?? dayInName(name)
  return {
    kind: mediaType.startsWith('audio/') ? 'audio' : 'video',
    title: name,
    mediaType,
    people: [],
    text: '',
    parts: [],
    remarks: remarks.list(),
    ...(sentAt ? { sentAt } : {}),
    ...(movie?.seconds === undefined ? {} : { seconds: movie.seconds })
  }
}

interface Movie {
  readonly recorded: Said | undefined
  readonly seconds: number | undefined
}

/** Walks the outer boxes, which say how long they are, to `moov`; a film's data is not read. */
async function movieHeader(source: ByteSource): Promise<Movie | undefined> {
  let at = 0
  for (let boxes = 0; boxes < MOST_BOXES && at + 8 <= source.size; boxes++) {
    const head = await source.read(at, HEADER)
    const length = boxLength(head, source.size - at)
    if (length === undefined) return undefined
    if (head.toString('latin1', 4, 8) === 'moov') {
      return movieOf(await source.read(at, Math.min(length, LARGEST_MOOV)))
    }
    at += length
  }
  return undefined
}

function boxLength(head: Buffer, rest: number): number | undefined {
  if (head.length < 8) return undefined
  const short = head.readUInt32BE(0)
  if (short === 0) return rest
  const length = short === 1 && head.length >= 16 ? Number(head.readBigUInt64BE(8)) : short
  return length >= 8 ? length : undefined
}

/** `mvhd`: when it was made, in UTC by the standard, and how long it is. */
function movieOf(moov: Buffer): Movie | undefined {
  const at = moov.indexOf('mvhd')
  if (at < 0 || at + 36 > moov.length) return undefined
  const isLong = moov[at + 4] === 1
  const made = isLong ? Number(moov.readBigUInt64BE(at + 8)) : moov.readUInt32BE(at + 8)
  const scale = moov.readUInt32BE(at + (isLong ? 24 : 16))
  const length = isLong ? Number(moov.readBigUInt64BE(at + 28)) : moov.readUInt32BE(at + 20)
  return {
    recorded: appleDate(moov) ?? (made === 0 ? undefined : saidAt((made - FROM_1904) * 1000, 'recording')),
    seconds: scale === 0 || length === 0xffff_ffff ? undefined : Math.round(length / scale)
  }
}

const APPLE_DATE = /(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})([+-]\d{2}):?(\d{2})/u

/** What phones of Apple write beside it, with the zone. */
function appleDate(moov: Buffer): Said | undefined {
  if (!moov.includes('com.apple.quicktime.creationdate')) return undefined
  const [, clock, hours, minutes] = APPLE_DATE.exec(moov.toString('latin1', 0, Math.min(moov.length, 1 << 20))) ?? []
  return clock === undefined ? undefined : saidAt(Date.parse(`${clock}${hours}:${minutes}`), 'recording')
}
