import type { AttachmentId } from '../../lib/ids'
import { mayReceive, type Reader } from '../common/visibility'
import type { Annotation } from './annotation'

/** What is drawn over the pictures of a case. */
export type Layers = ReadonlyMap<AttachmentId, readonly Annotation[]>

/** What a copy for this reader shows: masks for everybody, the rest where it may be received. */
export function outgoing(annotations: readonly Annotation[], reader: Reader): readonly Annotation[] {
  return annotations.filter((one) => one.kind === 'mask' || mayReceive(reader, one.visibility))
}

/** The same for all pictures; those on which nothing is left are not named. */
export function outgoingLayers(layers: Layers, reader: Reader): Layers {
  const shown = [...layers].map(([id, all]) => [id, outgoing(all, reader)] as const)
  return new Map(shown.filter(([, left]) => left.length > 0))
}

/** Whether something of a picture is taken out of its copies: then its original does not leave. */
export function isMasked(annotations: readonly Annotation[]): boolean {
  return annotations.some(({ kind }) => kind === 'mask')
}
