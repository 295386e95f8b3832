import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { AttachmentId } from '../../../src-shared/lib/ids'
import type { Instant } from '../../../src-shared/lib/plain-date'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { letPicturesGo } from '../images/let-go'
import { readPictureFacts } from '../images/picture-facts'
import { attachmentName } from './attachment-name'
import { KEY_BYTES } from './blob-format'
import { BlobWriter, WORTH_COLLECTING } from './blob-writer'
import { diskRefusal } from './disk-refusal'
import { inFolder } from './file-system'
import { readMessageDate } from './message-date'
import type { IntakeRefusal, Progress } from './refusals'
import type { AttachmentRoom } from './room'
import { type Alongside, settle } from './settle'
import { mediaTypeOf } from './sniff'

/** 2 GiB. */
export const LARGEST_ATTACHMENT = 2 * 1024 * 1024 * 1024

export interface IntakeSource {
  /** As the system or a mail gave it. */
  readonly name: string
  readonly bytes: AsyncIterable<Uint8Array>
  /** Bytes to come, where they are known. */
  readonly total?: number | undefined
  /** When the message that it is was sent, where whoever brings it has read that already. */
  readonly sentAt?: Instant | undefined
}

export interface IntakeOptions {
  /** Bytes; 2 GiB by default. */
  readonly maxBytes?: number
  readonly signal?: AbortSignal
  readonly onProgress?: Progress
  /** Written with the intake, or not at all. */
  readonly alongside?: Alongside
}

/**
 * Takes a file in, in one pass: digest, type, what its camera wrote, encryption, and on the disk for good. Only then is
 * it described, so that whoever holds the description holds a durable file. It waits for its event as an intake, which
 * survives a restart; without one it is swept after a day.
 * @param id of the attachment to be, UUID version 7
 */
export async function takeIn(
  room: AttachmentRoom,
  id: AttachmentId,
  source: IntakeSource,
  options: IntakeOptions = {}
): Promise<Result<Attachment, IntakeRefusal>> {
  const staged = join(room.folders.staging, randomBytes(16).toString('hex'))
  try {
    const key = randomBytes(KEY_BYTES)
    const content = await stage(room, staged, key, id, source, options)
    if (!content.ok) return content
    const { sha256, attachment } = content.value
    if (options.signal?.aborted) return refuse('cancelled')
    return await settle(room, { staged, key, sha256, attachment }, options.alongside)
  } finally {
    await room.files.remove(staged)
  }
}

interface Staged {
  readonly sha256: Buffer
  readonly attachment: Attachment
}

async function stage(
  room: AttachmentRoom,
  staged: string,
  key: Buffer,
  id: AttachmentId,
  source: IntakeSource,
  options: IntakeOptions
): Promise<Result<Staged, IntakeRefusal>> {
  try {
    const file = await inFolder(room.files, room.folders.staging, () => room.files.create(staged))
    const writer = new BlobWriter(file, key)
    try {
      const stopped = await pour(source, writer, options)
      if (stopped) return refuse(stopped)
      const content = await writer.finish()
      await file.sync()
      return ok({ sha256: content.sha256, attachment: await describe(room, id, source, content) })
    } finally {
      await file.close()
      writer.release()
      if (writer.size > WORTH_COLLECTING) letPicturesGo()
    }
  } catch (error) {
    const refusal = diskRefusal(error)
    if (refusal) return refuse(refusal)
    throw error
  }
}

/** @returns why it stopped before the end, or undefined */
async function pour(
  source: IntakeSource,
  writer: BlobWriter,
  { maxBytes = LARGEST_ATTACHMENT, signal, onProgress }: IntakeOptions
): Promise<IntakeRefusal | undefined> {
  if (source.total !== undefined && source.total > maxBytes) return 'too-large'
  const pieces = source.bytes[Symbol.asyncIterator]()
  try {
    while (true) {
      const piece = await nextPiece(pieces)
      if (signal?.aborted) return 'cancelled'
      if (piece === 'unreadable') return 'unreadable'
      if (piece === undefined) return endedEarly(writer.size, source.total)
      if (writer.size + piece.length > maxBytes) return 'too-large'
      await writer.write(piece)
      onProgress?.(writer.size, source.total)
    }
  } finally {
    await pieces.return?.()
  }
}

/** A file that ended before its end was not read whole: its card was pulled out, or somebody cut it meanwhile. */
function endedEarly(size: number, total = 0): 'unreadable' | 'empty' | undefined {
  if (size < total) return 'unreadable'
  return size === 0 ? 'empty' : undefined
}

async function nextPiece(pieces: AsyncIterator<Uint8Array>): Promise<Uint8Array | undefined | 'unreadable'> {
  try {
    const next = await pieces.next()
    return next.done ? undefined : next.value
  } catch {
    return 'unreadable'
  }
}

type Content = Awaited<ReturnType<BlobWriter['finish']>>

async function describe(
  { clock }: AttachmentRoom,
  id: AttachmentId,
  source: IntakeSource,
  { sha256, size, head }: Content
): Promise<Attachment> {
  const mediaType = mediaTypeOf(head, size === head.length)
  const picture = await readPictureFacts(head, mediaType)
  const sentAt = source.sentAt ?? (await readMessageDate(head, mediaType, clock()))
  return {
    id,
    name: attachmentName(source.name),
    mediaType,
    size,
    sha256: sha256.toString('hex'),
    ...(picture && { picture }),
    ...(sentAt && { sentAt })
  }
}
