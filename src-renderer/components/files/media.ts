import {
  type Icon,
  IconFile,
  IconFileSpreadsheet,
  IconFileText,
  IconFileTypePdf,
  IconFileZip,
  IconMail,
  IconMovie,
  IconPhoto,
  IconVolume
} from '@tabler/icons-react'
import type { TextKey } from '../../../src-shared/texts/catalogue'

const shown = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/bmp', 'image/avif']
/** Of a telephone and of a scanner: the window draws a JPEG that is made of them. */
const converted = ['image/heic', 'image/tiff']

/** Whether the window can show it; all else is opened outside, or saved. */
export function isPicture(mediaType: string): boolean {
  return shown.includes(mediaType) || isConverted(mediaType)
}

/** Whether what is shown of it is a copy, and the original stays as it came. */
export function isConverted(mediaType: string): boolean {
  return converted.includes(mediaType)
}

/** Whether the window can play it. */
export function isSound(mediaType: string): boolean {
  return ['audio/webm', 'audio/ogg', 'audio/mpeg', 'audio/mp4', 'audio/wav'].includes(mediaType)
}

interface Media {
  readonly icon: Icon
  readonly name: TextKey
}

const kinds: readonly (readonly [RegExp, Media])[] = [
  [/^image\//u, { icon: IconPhoto, name: 'files.kind.picture' }],
  [/^audio\//u, { icon: IconVolume, name: 'files.kind.sound' }],
  [/^video\//u, { icon: IconMovie, name: 'files.kind.film' }],
  [/pdf$/u, { icon: IconFileTypePdf, name: 'files.kind.pdf' }],
  [/rfc822|outlook/u, { icon: IconMail, name: 'files.kind.mail' }],
  [/spreadsheet|excel|csv/u, { icon: IconFileSpreadsheet, name: 'files.kind.table' }],
  [/zip|compressed|tar/u, { icon: IconFileZip, name: 'files.kind.archive' }],
  [/^text\/|word|document|rtf/u, { icon: IconFileText, name: 'files.kind.text' }]
]

/** The shape and the word for a kind of file, by its content type. */
export function mediaOf(mediaType: string): Media {
  return kinds.find(([pattern]) => pattern.test(mediaType))?.[1] ?? { icon: IconFile, name: 'files.kind.other' }
}
