import { join } from 'node:path'
import type { Annotation } from '../../../src-shared/domain/picture/annotation'
import { outgoing } from '../../../src-shared/domain/picture/outgoing'
import type { Refused } from '../../../src-shared/ipc/reply'
import type { AttachmentId, CaseId } from '../../../src-shared/lib/ids'
import { ok } from '../../../src-shared/lib/result'
import { translator } from '../../../src-shared/texts/translator'
import { newId } from '../../app/new-id'
import { drawnOn } from '../../pictures/drawn-on'
import { replaceFile } from '../../store/atomic-file'
import { exportName } from '../../store/attachments/attachment-name'
import { exportCopy } from '../../store/attachments/export-copy'
import { type FoundAttachment, findAttachment } from '../../store/attachments/find-attachment'
import { mayOpenWithSystem } from '../../store/attachments/media-types'
import { readWhole } from '../../store/attachments/open-attachment'
import { type AttachmentRoom, attachmentRoom } from '../../store/attachments/room'
import { errorCode } from '../../store/error-code'
import { layersOf } from '../../store/queries/layers'
import { streamsOf } from '../../store/streams/streams'
import type { Vault } from '../../store/vault/vault'
import type { HandlersOf } from '../handlers'
import { exported } from './exported'
import { makeFolder } from './private-folder'
import { takeFiles } from './take-files'

const PICTURES = ['jpg', 'jpeg', 'png', 'webp', 'heic', 'heif', 'avif', 'gif', 'tif', 'tiff', 'bmp']
const FILMS = ['mov', 'mp4']

export const attachmentHandlers: HandlersOf<'attachment'> = {
  'attachment.choose': async ({ what }, call) => {
    if (call.app.workspace() === undefined) return { ok: false, reason: 'not-open' }
    const text = translator(call.app.language())
    const pictures = what !== 'files'
    // The films of Live Photos lie on a card beside their pictures.
    const extensions = what === 'card' ? [...PICTURES, ...FILMS] : PICTURES
    const paths = await call.app.desktop.chooseFiles({
      title: text(pictures ? 'dialog.choose-pictures' : 'dialog.choose-files'),
      many: true,
      ...(pictures && { filters: [{ name: text('dialog.pictures'), extensions }] })
    })
    if (paths.length === 0) return { ok: false, reason: 'cancelled' }
    return takeFiles(
      paths.map((path) => ({ path })),
      call
    )
  },
  'attachment.take-bytes': ({ name, bytes }, call) => takeFiles([{ name, bytes }], call),
  'attachment.save-copy': async ({ case: of, id, original }, { app }) => {
    const workspace = app.workspace()
    if (workspace === undefined) return { ok: false, reason: 'not-open' }
    const room = attachmentRoom(workspace.vault)
    const found = await findAttachment(room.read, room.folders, id)
    if (found === undefined) return { ok: false, reason: 'attachment-unknown' }
    const title = translator(app.language())('dialog.save-copy')
    const layer = original ? [] : await layerFor(workspace.vault, of, id)
    const target = await app.desktop.chooseTarget({ title, fileName: nameOfCopy(found, layer) })
    if (target === undefined) return { ok: false, reason: 'cancelled' }
    return layer.length > 0 ? drawnCopy(found, layer, target) : exported(await exportCopy(room, id, target))
  },
  'attachment.open-copy': async ({ case: of, id }, { app }) => {
    const workspace = app.workspace()
    if (workspace === undefined) return { ok: false, reason: 'not-open' }
    const layer = await layerFor(workspace.vault, of, id)
    const copy = await copyToOpen(attachmentRoom(workspace.vault), id, await app.desktop.copiesFolder(), layer)
    if (!copy.ok) return copy
    return (await app.desktop.openFile(copy.value)) ? ok({}) : { ok: false, reason: 'will-not-open' }
  }
}

/** What a copy of a piece shows: what is masked, and what may be seen outside. */
async function layerFor(vault: Vault, of: CaseId, id: AttachmentId): Promise<readonly Annotation[]> {
  const streams = streamsOf(vault)
  const { state } = await streams.cases.load(vault.read, of)
  const layers = state && (await layersOf(vault.read, streams, state))
  return outgoing(layers?.get(id) ?? [], 'other-party')
}

/** A copy that was drawn on is another picture: it is a JPEG, whatever the original was. */
function nameOfCopy(found: FoundAttachment, layer: readonly Annotation[]): string {
  const name = exportName(found)
  return layer.length > 0 ? `${name.replace(/\.[^.]+$/u, '')}.jpg` : name
}

/** Written as a copy is; it goes by the same refusals. */
async function drawnCopy(
  found: FoundAttachment,
  layer: readonly Annotation[],
  target: string
): Promise<ReturnType<typeof exported>> {
  const bytes = await readWhole(found)
  const drawn = bytes.ok ? await drawnOn(bytes.value, found.mediaType, layer) : undefined
  if (!drawn) return { ok: false, reason: 'file-damaged' }
  try {
    await replaceFile(target, drawn.bytes)
    return ok({})
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    return { ok: false, reason: code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : 'not-writable' }
  }
}

type CopyRefusal = Refused<'attachment-unknown' | 'will-not-open' | 'disk-full' | 'file-damaged'>

/** A copy under a name that cannot run, in a folder of its own so that two files of one name do not meet. */
export async function copyToOpen(
  room: AttachmentRoom,
  id: AttachmentId,
  folder: string,
  layer: readonly Annotation[] = []
): Promise<{ readonly ok: true; readonly value: string } | CopyRefusal> {
  const found = await findAttachment(room.read, room.folders, id)
  if (found === undefined) return { ok: false, reason: 'attachment-unknown' }
  if (!mayOpenWithSystem(found.mediaType)) return { ok: false, reason: 'will-not-open' }
  const target = join(await makeFolder(join(folder, newId())), nameOfCopy(found, layer))
  const copy = layer.length > 0 ? await drawnCopy(found, layer, target) : exported(await exportCopy(room, id, target))
  if (copy.ok) return ok(target)
  const { reason } = copy
  return { ok: false, reason: reason === 'cancelled' || reason === 'not-writable' ? 'disk-full' : reason }
}
