import type { AttachmentId } from '../../../src-shared/lib/ids'
import type { PictureSize } from './address'
import { type ByteRange, readRange } from './byte-range'
import { attachmentPolicy } from './csp'

/** A file as it can be shown. */
export interface ShownFile {
  /** One that may be drawn by an <img>, <audio> or <video>, else `application/octet-stream`. */
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
  readonly read: (range: ByteRange | undefined) => ReadableStream<Uint8Array>
}

export type ShowFile = (id: AttachmentId, size: PictureSize | undefined) => Promise<ShownFile | undefined>

/** Answers for an attachment: by id, whole or in part, never as anything a page could run. */
export async function attachmentResponse(
  show: ShowFile,
  asked: { readonly id: AttachmentId; readonly size: PictureSize | undefined },
  rangeHeader: string | null
): Promise<Response> {
  const file = await show(asked.id, asked.size)
  if (file === undefined) return new Response(null, { status: 404, headers: safeHeaders })
  const headers = {
    ...safeHeaders,
    'Content-Type': file.mediaType
  }
  const range = readRange(rangeHeader, file.size)
  if (range === 'unsatisfiable') {
    return new Response(null, { status: 416, headers: { ...headers, 'Content-Range': `bytes */${file.size}` } })
  }
  if (range === 'whole') {
    return new Response(file.read(undefined), { headers: { ...headers, 'Content-Length': String(file.size) } })
  }
  return new Response(file.read(range), {
    status: 206,
    headers: {
      ...headers,
      'Content-Range': `bytes ${range.first}-${range.last}/${file.size}`,
      'Content-Length': String(range.last - range.first + 1)
    }
  })
}

const safeHeaders = {
  'Content-Security-Policy': attachmentPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Accept-Ranges': 'bytes',
  'Cache-Control': 'no-store'
}
