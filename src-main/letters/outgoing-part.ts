import type { CaseState } from '../../src-shared/domain/case/state'
import { standInsFor } from '../../src-shared/domain/dossier/exhibits'
import { type Layers, outgoing } from '../../src-shared/domain/picture/outgoing'
import type { AttachmentId } from '../../src-shared/lib/ids'
import { ok, type Result, refuse } from '../../src-shared/lib/result'
import type { JoinedPart } from '../documents/join-pdfs'
import { drawnOn, viewable } from '../pictures/drawn-on'
import { findAttachment } from '../store/attachments/find-attachment'
import { readWhole } from '../store/attachments/open-attachment'
import { layersOf } from '../store/queries/layers'
import { streamsOf } from '../store/streams/streams'
import type { LetterDesk } from './desk'

/**
 * Files of a case as they leave with a letter, in their order and each once: of what was redacted, the copy in the place of
 * the original.
 */
export async function outgoingParts(
  desk: Pick<LetterDesk, 'attachments' | 'vault'>,
  state: CaseState,
  ids: readonly AttachmentId[]
): Promise<Result<readonly JoinedPart[], 'file-damaged'>> {
  const layers = await layersOf(desk.vault.read, streamsOf(desk.vault), state)
  const parts: JoinedPart[] = []
  for (const id of new Set(ids.map(standInsFor(state, 'other-party')))) {
    const part = await outgoingPart(desk, id, layers)
    if (!part.ok) return part
    parts.push(part.value)
  }
  return ok(parts)
}

/**
 * A file of a case as it may leave with a letter: what is masked is out of its pixels, and a photograph is in a form that
 * paper and every reader know. One that cannot be masked does not leave.
 */
async function outgoingPart(
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
