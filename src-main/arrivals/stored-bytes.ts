import type { AttachmentId } from '../../src-shared/lib/ids'
import { openAttachment } from '../store/attachments/open-attachment'
import type { AttachmentRoom } from '../store/attachments/room'

/** 1 GiB: what is larger is kept and filed, but not read. */
const LARGEST_READ = 1024 * 1024 * 1024

/** A kept file whole, decrypted; undefined where it is gone, altered or too large to be held. */
export async function storedBytes(room: AttachmentRoom, id: AttachmentId): Promise<Uint8Array | undefined> {
  const opened = await openAttachment(room, id)
  if (!opened.ok || opened.value.size > LARGEST_READ) return undefined
  // Not from the pool of small buffers: what is posted to the reading thread is copied whole.
  const bytes = new Uint8Array(opened.value.size)
  let at = 0
  try {
    for await (const piece of opened.value.read()) {
      const part: Uint8Array = piece
      bytes.set(part, at)
      at += part.length
    }
  } catch {
    return undefined
  }
  return bytes
}
