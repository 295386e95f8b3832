import { Readable } from 'node:stream'
import { type AttachmentId, attachmentId } from '../../src-shared/lib/ids'
import { heicAside } from '../arrivals/read/picture/heic-aside'
import { mayRenderInWindow } from '../store/attachments/media-types'
import { openAttachment } from '../store/attachments/open-attachment'
import { type AttachmentRoom, attachmentRoom } from '../store/attachments/room'
import { pagePicture } from '../store/images/page-picture'
import { Thumbnails } from '../store/images/thumbnails'
import { Mutex } from '../store/mutex'
import type { PictureSize } from './protocol/address'
import type { ShowFile, ShownFile } from './protocol/attachment-response'
import type { Session } from './session/session'

/** Reads attachments of the open workspace for the window; before there is one, the logo that waits for it. */
export function showAttachment(session: Session): ShowFile {
  const thumbnails = new WeakMap<object, Thumbnails>()
  // Decoding takes much memory: one page after the other.
  const pages = new Mutex()
  return async (text, as) => {
    const { success, data: id } = attachmentId.safeParse(text)
    if (!success) return undefined
    const { workspace, logo } = session
    if (workspace === undefined)
      return logo?.attachment.id === id ? inMemory(logo.bytes, logo.attachment.mediaType) : undefined
    const room = attachmentRoom(workspace.vault)
    if (as === undefined) return original(room, id)
    if ('page' in as) return pages.run(() => onePage(room, id, as.page))
    const known = thumbnails.get(workspace.vault) ?? new Thumbnails(room, heicAside)
    thumbnails.set(workspace.vault, known)
    return small(known, id, as.size)
  }
}

async function original(room: AttachmentRoom, id: AttachmentId): Promise<ShownFile | undefined> {
  const found = await openAttachment(room, id)
  if (!found.ok) return undefined
  const { mediaType, size, read } = found.value
  return {
    mediaType: mayRenderInWindow(mediaType) ? mediaType : 'application/octet-stream',
    size,
    read: (range) => read(range && { start: range.first, end: range.last + 1 })
  }
}

async function small(thumbnails: Thumbnails, id: AttachmentId, size: PictureSize): Promise<ShownFile | undefined> {
  const made = await thumbnails.get(id, size)
  return made.ok ? inMemory(made.value, 'image/jpeg') : undefined
}

async function onePage(room: AttachmentRoom, id: AttachmentId, page: number): Promise<ShownFile | undefined> {
  const made = await pagePicture(room, heicAside, id, page)
  return made && inMemory(made.bytes, made.mediaType)
}

function inMemory(bytes: Buffer, mediaType: string): ShownFile {
  const read: ShownFile['read'] = (range) =>
    Readable.from([range === undefined ? bytes : bytes.subarray(range.first, range.last + 1)])
  return { mediaType, size: bytes.length, read }
}
