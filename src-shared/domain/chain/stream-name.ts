import { z } from 'zod'
import type { StreamId } from '../../lib/ids'

/** The kinds of stream this version writes. */
export const streamKinds = ['case', 'contact', 'site', 'organisation'] as const
export const streamKind = z.enum(streamKinds)
export type StreamKind = z.infer<typeof streamKind>

/** A stream to write to. */
export interface StreamRef {
  readonly kind: StreamKind
  readonly id: StreamId
}

const NAME = /^[a-z][a-z-]{0,39}\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u

/** `case/0190f5fe-...`: the kind, which may be one this version does not know, and the id. */
export const streamName = z.string().regex(NAME).brand<'StreamName'>()
export type StreamName = z.infer<typeof streamName>

export function nameOfStream(kind: string, id: StreamId): StreamName {
  return streamName.parse(`${kind}/${id}`)
}
