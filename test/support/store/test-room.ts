import { eraseAttachments } from '../../../src-main/store/attachments/erase-attachments'
import { nodeFileSystem } from '../../../src-main/store/attachments/file-system'
import { type IntakeOptions, takeIn } from '../../../src-main/store/attachments/intake'
import { openAttachment } from '../../../src-main/store/attachments/open-attachment'
import { type AttachmentRoom, attachmentFolders } from '../../../src-main/store/attachments/room'
import { appendEvents } from '../../../src-main/store/events/append-events'
import { hexOf } from '../../../src-main/store/events/bytes'
import { erasePayloads } from '../../../src-main/store/events/erase-payloads'
import type { AppendedEvent } from '../../../src-main/store/events/stored-event'
import { digest } from '../../../src-shared/domain/chain/entry-header'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { attachmentId } from '../../../src-shared/lib/ids'
import { ok } from '../../../src-shared/lib/result'
import { newEvent, newStream, newUuid, sampleAppend } from './sample-append'
import type { TestDatabase } from './test-database'

/** The attachments of a test database; its clock stands where the test puts it. */
export interface TestRoom extends AttachmentRoom {
  now: number
}

export function testRoom(base: TestDatabase): TestRoom {
  const room: TestRoom = {
    now: Date.now(),
    folders: attachmentFolders(base.folder),
    read: base.db,
    write: base.write,
    nameKey: () => new Uint8Array(32).fill(3),
    clock: () => room.now,
    files: nodeFileSystem
  }
  return room
}

/** A source that gives a content in pieces of a size that fits no chunk. */
export async function* pieces(content: Uint8Array, size = 50_001): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size)
}

/** Takes a content in; a refusal fails the test. */
export async function taken(
  room: AttachmentRoom,
  content: Uint8Array,
  name = 'Façade nord.jpg',
  options: IntakeOptions = {}
): Promise<Attachment> {
  const answer = await takeIn(room, attachmentId.parse(newUuid()), { name, bytes: pieces(content) }, options)
  if (!answer.ok) throw new Error(`not taken in: ${answer.reason}`)
  return answer.value
}

/** Writes an event that brings these files. */
export async function recorded(room: AttachmentRoom, ...attachments: readonly Attachment[]): Promise<AppendedEvent> {
  const answer = await room.write(async (trx) => {
    const event = newEvent('evidence-added', { text: 'Constat du 3 mars', attachments })
    return ok(await appendEvents(trx, sampleAppend(newStream(), [event])))
  })
  const [event] = answer.ok ? answer.value : []
  if (!event) throw new Error('not recorded')
  return event
}

/** Erases an event and its files, by another event. */
export async function erased(room: AttachmentRoom, event: AppendedEvent): Promise<void> {
  const answer = await room.write(async (trx, unit) => {
    const payload = { erased: [{ event: event.id, hash: digest.parse(hexOf(event.hash)) }], ground: 'rgpd-17' }
    const [erasure] = await appendEvents(trx, sampleAppend(event.stream, [newEvent('payload-erased', payload)]))
    if (erasure) await eraseAttachments(trx, unit, room, await erasePayloads(trx, erasure))
    return ok(undefined)
  })
  if (!answer.ok) throw new Error('not erased')
}

/** The whole content of an attachment; a refusal fails the test. */
export async function contentOf(room: AttachmentRoom, id: Attachment['id']): Promise<Buffer> {
  const opened = await openAttachment(room, id)
  if (!opened.ok) throw new Error(`not opened: ${opened.reason}`)
  const parts: Buffer[] = []
  for await (const part of opened.value.read()) parts.push(Buffer.from(part))
  return Buffer.concat(parts)
}
