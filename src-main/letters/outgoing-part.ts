import type { CaseState, Letter } from '../../src-shared/domain/case/state'
import { standInsFor } from '../../src-shared/domain/dossier/exhibits'
import { enclosedIn } from '../../src-shared/domain/dossier/list-numbers'
import { type Layers, outgoing } from '../../src-shared/domain/picture/outgoing'
import type { AttachmentId } from '../../src-shared/lib/ids'
import { ok, type Result, refuse } from '../../src-shared/lib/result'
import { translator } from '../../src-shared/texts/translator'
import type { JoinedPart } from '../documents/join-pdfs'
import { stamped } from '../documents/stamp-part'
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
 * A letter as it leaves: its own paper, untouched, then its enclosures, each page of whose copies bears the number under which
 * the letter names it.
 */
export async function letterParts(
  desk: Pick<LetterDesk, 'attachments' | 'vault'>,
  state: CaseState,
  letter: Letter,
  withEnclosures = true
): Promise<Result<readonly JoinedPart[], 'file-damaged'>> {
  const own = await outgoingParts(desk, state, [letter.document])
  if (!own.ok || !withEnclosures) return own
  const t = translator(state.language)
  const layers = await layersOf(desk.vault.read, streamsOf(desk.vault), state)
  const standIn = standInsFor(state, 'other-party')
  const parts = [...own.value]
  const left = new Set<AttachmentId>()
  for (const { piece, number } of enclosedIn(letter)) {
    const id = standIn(piece)
    if (left.has(id)) continue
    left.add(id)
    const part = await outgoingPart(desk, id, layers)
    if (!part.ok) return part
    parts.push(await stamped(part.value, t('exhibit.number', { number })))
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
