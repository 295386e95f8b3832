/** Types this application tells apart by content, with the extension an exported copy gets. */
const extensions = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/heic': 'heic',
  'image/avif': 'avif',
  'image/tiff': 'tif',
  'image/bmp': 'bmp',
  'image/svg+xml': 'svg',
  'application/pdf': 'pdf',
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/webm': 'webm',
  'audio/webm': 'webm',
  'audio/mp4': 'm4a',
  'audio/mpeg': 'mp3',
  'audio/wav': 'wav',
  'audio/ogg': 'ogg',
  'application/zip': 'zip',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.ms-outlook': 'msg',
  'application/x-ole-storage': 'ole',
  'application/rtf': 'rtf',
  'message/rfc822': 'eml',
  'text/html': 'html',
  'text/plain': 'txt',
  'application/x-program': 'bin',
  'application/octet-stream': 'bin'
} as const

export type MediaType = keyof typeof extensions

const known: ReadonlyMap<string, string> = new Map(Object.entries(extensions))

/** Without the dot; `bin` for what is not known, so that nothing exported can start. */
export function extensionOf(mediaType: string): string {
  return known.get(mediaType) ?? 'bin'
}

const shown: ReadonlySet<string> = new Set<MediaType>([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/bmp',
  'video/mp4',
  'video/quicktime',
  'video/webm',
  'audio/webm',
  'audio/mp4',
  'audio/mpeg',
  'audio/wav',
  'audio/ogg'
])

/** Whether the window may be given the content under its own type. SVG, HTML and PDF never render in its origin. */
export function mayRenderInWindow(mediaType: string): boolean {
  return shown.has(mediaType)
}

const closed: ReadonlySet<string> = new Set<MediaType>([
  'application/x-program',
  'application/octet-stream',
  'text/html',
  'image/svg+xml'
])

/** Whether an exported copy may be opened with the system's program: never what could run. */
export function mayOpenWithSystem(mediaType: string): boolean {
  return known.has(mediaType) && !closed.has(mediaType)
}
