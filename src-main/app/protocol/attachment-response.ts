import { Readable } from 'node:stream'
import type { ShownAs } from './address'
import { type ByteRange, readRange } from './byte-range'
import { attachmentPolicy } from './csp'
import type { Given } from './given'

/** A file as it can be shown. */
export interface ShownFile {
  /** One that may be drawn by an <img>, <audio> or <video>, else `application/octet-stream`. */
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
  readonly read: (range: ByteRange | undefined) => Readable
}

export type ShowFile = (id: string, as: ShownAs | undefined) => Promise<ShownFile | undefined>

/** Answers for an attachment: by id, whole or in part, never as anything a page could run. */
export async function attachmentResponse(
  show: ShowFile,
  asked: { readonly id: string; readonly as: ShownAs | undefined },
  rangeHeader: string | undefined
): Promise<Given> {
  const file = await show(asked.id, asked.as)
  if (file === undefined) return { status: 404, headers: safeHeaders, body: Readable.from([]) }
  const headers = {
    ...safeHeaders,
    'Content-Type': file.mediaType
  }
  const range = readRange(rangeHeader, file.size)
  if (range === 'unsatisfiable') {
    const outside = { ...headers, 'Content-Range': `bytes */${file.size}` }
    return { status: 416, headers: outside, body: Readable.from([]) }
  }
  if (range === 'whole') {
    return { status: 200, headers: { ...headers, 'Content-Length': String(file.size) }, body: file.read(undefined) }
  }
  return {
    status: 206,
    headers: {
      ...headers,
      'Content-Range': `bytes ${range.first}-${range.last}/${file.size}`,
      'Content-Length': String(range.last - range.first + 1)
    },
    body: file.read(range)
  }
}

const safeHeaders = {
  'Content-Security-Policy': attachmentPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Accept-Ranges': 'bytes',
  'Cache-Control': 'no-store'
}
