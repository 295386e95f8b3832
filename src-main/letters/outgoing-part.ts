import { type Layers, outgoing } from '../../src-shared/domain/picture/outgoing'
import type { AttachmentId } from '../../src-shared/lib/ids'
import { ok, type Result, refuse } from '../../src-shared/lib/result'
import type { JoinedPart } from '../documents/join-pdfs'
import { drawnOn, viewable } from '../pictures/drawn-on'
import { findAttachment } from '../store/attachments/find-attachment'
import { readWhole } from '../store/attachments/open-attachment'
import type { LetterDesk } from './desk'

/**
 * A file of a case as it may leave with a letter: what is masked is out of its pixels, and a photograph is in a form that
 * paper and every reader know. One that cannot be masked does not leave.
 */
export async function outgoingPart(
  { attachments }: Pick<LetterDesk, 'attachments'>,
  id: AttachmentId,
  layers: Layers
): Promise<Result<JoinedPart, 'file-damaged'>> {
  const found = await findAttachment(attachments.read, attachments.folders, id)
  const bytes = found && (await readWhole(found))
  if (!found || !bytes?.ok) return refuse('file-damaged')
  const layer = outgoing(layers.get(id) ?? [], 'other-party')
  if (layer.length > 0) {
    const drawn = await drawnOn(bytes.value, found.mediaType, layer)
    return drawn ? ok(drawn) : refuse('file-damaged')
  }
  return ok((await viewable(bytes.value, found.mediaType)) ?? { bytes: bytes.value, mediaType: found.mediaType })
}
