import type { MediaType } from './media-types'
import { textTypeOf } from './sniff-text'

interface Signature {
  readonly type: MediaType
  readonly at: number
  readonly bytes: string
}

// Bytes as Latin-1, from the formats' specifications; the first that fits wins.
const signatures: readonly Signature[] = [
  { type: 'image/jpeg', at: 0, bytes: '\xff\xd8\xff' },
  { type: 'image/png', at: 0, bytes: '\x89PNG\r\n\x1a\n' },
  { type: 'image/gif', at: 0, bytes: 'GIF87a' },
  { type: 'image/gif', at: 0, bytes: 'GIF89a' },
  { type: 'image/tiff', at: 0, bytes: 'II*\0' },
  { type: 'image/tiff', at: 0, bytes: 'MM\0*' },
  { type: 'application/rtf', at: 0, bytes: '{\\rtf' },
  { type: 'audio/ogg', at: 0, bytes: 'OggS' },
  { type: 'audio/mpeg', at: 0, bytes: 'ID3' },
  { type: 'application/x-program', at: 0, bytes: 'MZ' },
  { type: 'application/x-program', at: 0, bytes: '\x7fELF' },
  { type: 'application/x-program', at: 0, bytes: '\xcf\xfa\xed\xfe' },
  { type: 'application/x-program', at: 0, bytes: '\xca\xfe\xba\xbe' },
  { type: 'application/x-program', at: 0, bytes: '#!' },
  // A Windows shortcut runs what it points at.
  { type: 'application/x-program', at: 0, bytes: 'L\0\0\0\x01\x14\x02\0' }
]

/** A PDF may carry some bytes of a mailer or scanner before its mark (ISO 32000-1, annex H.3.4.1). */
const PDF_MARK_WITHIN = 1024

/**
 * The type of a file by its content, whatever its name says.
 * @param head its first bytes, up to a mebibyte
 * @param whole whether that is all of it
 */
export function mediaTypeOf(head: Buffer, whole: boolean): MediaType {
  const signed = signatures.find(({ at, bytes }) => head.toString('latin1', at, at + bytes.length) === bytes)
  return (
    signed?.type ??
    riffType(head) ??
    isoMediaType(head) ??
    matroskaType(head) ??
    zipType(head) ??
    oleType(head) ??
    bitmapType(head) ??
    pdfType(head) ??
    mpegAudioType(head) ??
    textTypeOf(head, whole) ??
    'application/octet-stream'
  )
}

function ascii(head: Buffer, from: number, to: number): string {
  return head.toString('latin1', from, to)
}

function riffType(head: Buffer): MediaType | undefined {
  if (ascii(head, 0, 4) !== 'RIFF') return undefined
  const form = ascii(head, 8, 12)
  if (form === 'WEBP') return 'image/webp'
  return form === 'WAVE' ? 'audio/wav' : undefined
}

const heic = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'])

/** ISO/IEC 14496-12: a box `ftyp` names the brand. */
function isoMediaType(head: Buffer): MediaType | undefined {
  const box = ascii(head, 4, 8)
  if (box === 'moov' || box === 'wide') return 'video/quicktime'
  if (box !== 'ftyp') return undefined
  const brand = ascii(head, 8, 12)
  if (brand === 'avif' || brand === 'avis') return 'image/avif'
  if (heic.has(brand)) return 'image/heic'
  if (brand === 'qt  ') return 'video/quicktime'
  return brand.startsWith('M4A') || brand.startsWith('M4B') ? 'audio/mp4' : 'video/mp4'
}

/** Its tracks come in the first kilobytes, each with the name of its codec (RFC 9559, section 5.1.4). */
const TRACKS_WITHIN = 16_384
const pictureCodecs = ['V_VP8', 'V_VP9', 'V_AV1', 'V_MPEG', 'V_MS', 'V_THEORA']
const soundCodecs = ['A_OPUS', 'A_VORBIS', 'A_PCM', 'A_AAC', 'A_FLAC']

/** A recording without a track of pictures is a sound. */
function matroskaType(head: Buffer): MediaType | undefined {
  if (ascii(head, 0, 4) !== '\x1aE\xdf\xa3') return undefined
  const start = head.subarray(0, TRACKS_WITHIN)
  const names = (codecs: readonly string[]) => codecs.some((codec) => start.includes(codec))
  return names(soundCodecs) && !names(pictureCodecs) ? 'audio/webm' : 'video/webm'
}

const officeFolders: readonly (readonly [string, MediaType])[] = [
  ['word/', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ppt/', 'application/vnd.openxmlformats-officedocument.presentationml.presentation']
]

function zipType(head: Buffer): MediaType | undefined {
  if (ascii(head, 0, 4) !== 'PK\x03\x04' && ascii(head, 0, 4) !== 'PK\x05\x06') return undefined
  const first = ascii(head, 30, 200)
  if (first.startsWith('mimetypeapplication/vnd.oasis.opendocument.text'))
    return 'application/vnd.oasis.opendocument.text'
  if (first.startsWith('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')) {
    return 'application/vnd.oasis.opendocument.spreadsheet'
  }
  if (!head.includes('[Content_Types].xml')) return 'application/zip'
  return officeFolders.find(([folder]) => head.includes(`${folder}`))?.[1] ?? 'application/zip'
}

/** An Outlook message is an OLE storage with a stream of this name, in UTF-16. */
const OUTLOOK_STREAM = Buffer.from('__nameid_version1.0', 'utf16le')

function oleType(head: Buffer): MediaType | undefined {
  if (ascii(head, 0, 8) !== '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') return undefined
  return head.includes(OUTLOOK_STREAM) ? 'application/vnd.ms-outlook' : 'application/x-ole-storage'
}

const bitmapHeaders = new Set([12, 40, 52, 56, 64, 108, 124])

function bitmapType(head: Buffer): MediaType | undefined {
  if (ascii(head, 0, 2) !== 'BM' || head.length < 18) return undefined
  return bitmapHeaders.has(head.readUInt32LE(14)) ? 'image/bmp' : undefined
}

function pdfType(head: Buffer): MediaType | undefined {
  return head.subarray(0, PDF_MARK_WITHIN).includes('%PDF-') ? 'application/pdf' : undefined
}

/** A frame of MPEG-1 or -2, layer III, without a tag before it: sync bits, and no reserved rate. */
function mpegAudioType(head: Buffer): MediaType | undefined {
  const [sync, version, rates] = head
  if (sync !== 0xff || version === undefined || rates === undefined) return undefined
  const layerThree = (version & 0xe6) === 0xe2
  return layerThree && rates >> 4 !== 15 && ((rates >> 2) & 3) !== 3 ? 'audio/mpeg' : undefined
}
