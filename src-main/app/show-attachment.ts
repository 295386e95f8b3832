import { Readable } from 'node:stream'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { openAttachment } from '../store/attachments/open-attachment'
import { attachmentRoom } from '../store/attachments/room'
import type { ShowFile } from './protocol/attachment-response'
import type { Workspace } from './workspace'

/** Reads attachments of the open workspace for the window. */
export function showAttachment(workspace: () => Workspace | undefined): ShowFile {
  return async (id, _size) => {
    const open = workspace()
    if (open === undefined) return undefined
    const found = await openAttachment(attachmentRoom(open.vault), id)
    if (!found.ok) return undefined
    const { mediaType, size, read } = found.value
    return {
      mediaType,
      size,
      read: (range) => webStream(read(range && { start: range.first, end: range.last + 1 }))
    }
  }
}

function webStream(stream: Readable): NodeStream<Uint8Array> {
  return Readable.toWeb(stream)
}
