import { join } from 'node:path'
import type { Refused } from '../../../src-shared/ipc/reply'
import type { AttachmentId } from '../../../src-shared/lib/ids'
import { ok } from '../../../src-shared/lib/result'
import { translator } from '../../../src-shared/texts/translator'
import { newId } from '../../app/new-id'
import { exportName } from '../../store/attachments/attachment-name'
import { exportCopy } from '../../store/attachments/export-copy'
import { findAttachment } from '../../store/attachments/find-attachment'
import { mayOpenWithSystem } from '../../store/attachments/media-types'
import { type AttachmentRoom, attachmentRoom } from '../../store/attachments/room'
import type { HandlersOf } from '../handlers'
import { exported } from './exported'
import { makeFolder } from './private-folder'
import { takeFiles } from './take-files'

const PICTURES = ['jpg', 'jpeg', 'png', 'webp', 'heic', 'heif', 'avif', 'gif', 'tif', 'tiff', 'bmp']

export const attachmentHandlers: HandlersOf<'attachment'> = {
  'attachment.choose': async ({ what }, call) => {
    if (call.app.workspace() === undefined) return { ok: false, reason: 'not-open' }
    const text = translator(call.app.language())
    const pictures = what === 'pictures'
    const paths = await call.app.desktop.chooseFiles({
      title: text(pictures ? 'dialog.choose-pictures' : 'dialog.choose-files'),
      many: true,
      ...(pictures && { filters: [{ name: text('dialog.pictures'), extensions: PICTURES }] })
    })
    if (paths.length === 0) return { ok: false, reason: 'cancelled' }
    return takeFiles(
      paths.map((path) => ({ path })),
      call
    )
  },
  'attachment.take-bytes': ({ name, bytes }, call) => takeFiles([{ name, bytes }], call),
  'attachment.save-copy': async ({ id }, { app }) => {
    const workspace = app.workspace()
    if (workspace === undefined) return { ok: false, reason: 'not-open' }
    const room = attachmentRoom(workspace.vault)
    const found = await findAttachment(room.read, room.folders, id)
    if (found === undefined) return { ok: false, reason: 'attachment-unknown' }
    const title = translator(app.language())('dialog.save-copy')
    const target = await app.desktop.chooseTarget({ title, fileName: exportName(found) })
    if (target === undefined) return { ok: false, reason: 'cancelled' }
    return exported(await exportCopy(room, id, target))
  },
  'attachment.open-copy': async ({ id }, { app }) => {
    const workspace = app.workspace()
    if (workspace === undefined) return { ok: false, reason: 'not-open' }
    const copy = await copyToOpen(attachmentRoom(workspace.vault), id, await app.desktop.copiesFolder())
    if (!copy.ok) return copy
    return (await app.desktop.openFile(copy.value)) ? ok({}) : { ok: false, reason: 'will-not-open' }
  }
}

type CopyRefusal = Refused<'attachment-unknown' | 'will-not-open' | 'disk-full' | 'file-damaged'>

/** A copy under a name that cannot run, in a folder of its own so that two files of one name do not meet. */
export async function copyToOpen(
  room: AttachmentRoom,
  id: AttachmentId,
  folder: string
): Promise<{ readonly ok: true; readonly value: string } | CopyRefusal> {
  const found = await findAttachment(room.read, room.folders, id)
  if (found === undefined) return { ok: false, reason: 'attachment-unknown' }
  if (!mayOpenWithSystem(found.mediaType)) return { ok: false, reason: 'will-not-open' }
  const target = join(await makeFolder(join(folder, newId())), exportName(found))
  const copy = exported(await exportCopy(room, id, target))
  if (copy.ok) return ok(target)
  const { reason } = copy
  return { ok: false, reason: reason === 'cancelled' || reason === 'not-writable' ? 'disk-full' : reason }
}
