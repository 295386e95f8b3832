import type { Attachment } from '../../src-shared/domain/common/attachment'

/** By what a file is: its own name is its author's, and may say what nobody meant to hand over. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'message/rfc822': 'pdf',
  'application/vnd.ms-outlook': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/msword': 'doc',
  'application/vnd.ms-excel': 'xls',
  'application/rtf': 'rtf',
  'application/zip': 'zip',
  'text/plain': 'txt',
  'text/csv': 'csv',
  'text/html': 'html',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'audio/webm': 'weba',
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/webm': 'webm'
}

/** "piece-003.pdf": the name of an exhibit in the package. */
export function fileOf(number: number, { mediaType }: Pick<Attachment, 'mediaType'>, extension?: string): string {
  const known = extension ?? EXTENSIONS[mediaType] ?? 'bin'
  return `piece-${String(number).padStart(3, '0')}.${known}`
}
