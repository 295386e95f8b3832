import type { ReadKind, SameAs, ShownFile } from '../../src-shared/domain/arrivals/arrival'
import type { Attachment } from '../../src-shared/domain/common/attachment'
import { type ArrivalId, attachmentId } from '../../src-shared/lib/ids'
import { epochMilliseconds, type Instant, type TimeZone } from '../../src-shared/lib/plain-date'
import { ok, type Result } from '../../src-shared/lib/result'
import { findArrival, type StoredArrival } from '../store/arrivals/find-arrival'
import { nearLikenesses } from '../store/arrivals/likeness'
import { noteReading, noteUnreadable, type Reading } from '../store/arrivals/note-reading'
import { takeIn } from '../store/attachments/intake'
import type { AttachmentRoom } from '../store/attachments/room'
import type { WriteRefusal } from '../store/unit-of-work'
import { detailOf } from './detail'
import type { Arrival, ArrivingFile, Part } from './read/arrival'
import type { ArrivalReader } from './read/arrival-reader'
import { partSource } from './read/part-source'
import { ALIKE_WITHIN, likenessDistance } from './read/picture/likeness'
import { storedBytes } from './stored-bytes'
import { whenSaid } from './when'

export interface ReadingPlace {
  readonly room: AttachmentRoom
  readonly reader: ArrivalReader
  readonly newId: () => string
  readonly zone: TimeZone
  readonly now: () => Instant
}

/** As many files as one entry can bring. */
const MOST_FILES = 400

/**
 * Reads a kept arrival and takes in what hangs on it. Cut anywhere, it is read again at the next start: nothing is
 * written of it before all of it is there.
 * @throws the signal's reason once it fires
 */
export async function readArrivalRow(
  place: ReadingPlace,
  id: ArrivalId,
  signal: AbortSignal
): Promise<Result<unknown, WriteRefusal>> {
  const arrival = await findArrival(place.room.read, id)
  if (arrival?.kind !== 'unread') return ok(undefined)
  const file = await arrivingFile(place.room, arrival)
  const read = file && (await place.reader.read(file, signal))
  if (!file || !read?.ok) {
    const reason = read && !read.ok ? read.reason : 'too-large'
    return await noteUnread(place.room, arrival, reason)
  }
  const reading = await readingOf(place, arrival, file, read.value, signal)
  return await place.room.write(async (trx) => ok(await noteReading(trx, id, reading)))
}

/** What cannot be read is kept and filed all the same, and not tried again. */
export async function noteUnread(
  room: AttachmentRoom,
  { id, mediaType }: Pick<StoredArrival, 'id' | 'mediaType'>,
  reason: string
): Promise<Result<unknown, WriteRefusal>> {
  return await room.write(async (trx) => ok(await noteUnreadable(trx, id, kindOfType(mediaType), reason)))
}

/** The kept bytes, with the film of a Live Photo. */
async function arrivingFile(room: AttachmentRoom, arrival: StoredArrival): Promise<ArrivingFile | undefined> {
  const [own, film] = arrival.files
  const bytes = own && (await storedBytes(room, own.attachment.id))
  if (!bytes) return undefined
  const filmed = film && (await storedBytes(room, film.attachment.id))
  return {
    name: arrival.name,
    bytes,
    ...(film && filmed ? { film: { name: film.attachment.name, bytes: filmed } } : {})
  }
}

async function readingOf(
  place: ReadingPlace,
  arrival: StoredArrival,
  file: ArrivingFile,
  read: Arrival,
  signal: AbortSignal
): Promise<Reading> {
  const now = epochMilliseconds(place.now())
  const isPicture = read.kind === 'picture' || read.kind === 'live-photo'
  const likeness = isPicture ? read.likeness : undefined
  // The film of a Live Photo came with it and is kept already.
  const parts = read.kind === 'live-photo' ? [] : await takeParts(place, file, read.parts, signal)
  const copy = isPicture ? await takeCopy(place, arrival.name, read.viewable?.bytes) : undefined
  return {
    kind: read.kind,
    title: read.title.slice(0, 300),
    sentAt: whenSaid(read.sentAt, place.zone, now),
    people: read.people.slice(0, 200),
    text: read.text,
    remarks: read.remarks.map(({ code, count, names }) => ({ code, count, names: names.slice(0, 5) })),
    detail: detailOf(read),
    likeness,
    alike: likeness === undefined ? undefined : await alikeTo(place.room, likeness, arrival.id),
    parts: copy ? [...parts, copy] : parts
  }
}

type TakenPart = Reading['parts'][number]

async function takeParts(
  place: ReadingPlace,
  file: ArrivingFile,
  parts: readonly Part[],
  signal: AbortSignal
): Promise<readonly TakenPart[]> {
  const taken: TakenPart[] = []
  for (const part of parts.slice(0, MOST_FILES)) {
    const source = await partSource(file, part)
    if (!source.ok) continue
    const kept = await takeIn(place.room, attachmentId.parse(place.newId()), source.value, { signal })
    signal.throwIfAborted()
    if (!kept.ok) continue
    const sentAt = whenSaid(part.sentAt, place.zone, epochMilliseconds(place.now()))
    const shown: ShownFile = { inline: part.inline, within: [...part.within], ...(sentAt && { sentAt }) }
    taken.push({ file: kept.value, shown, text: await textOfPart(place, kept.value, signal) })
  }
  return taken
}

/** What a document that hangs on a message says; the text of a message within is in that of the message. */
async function textOfPart({ room, reader }: ReadingPlace, file: Attachment, signal: AbortSignal): Promise<string> {
  if (file.mediaType !== 'application/pdf') return ''
  const bytes = await storedBytes(room, file.id)
  const read = bytes && (await reader.read({ name: file.name, bytes }, signal))
  return read?.ok ? read.value.text : ''
}

async function takeCopy(
  { room, newId }: ReadingPlace,
  name: string,
  bytes: Uint8Array | undefined
): Promise<TakenPart | undefined> {
  if (!bytes) return undefined
  const source = { name: `${name.replace(/\.[^.]*$/u, '')}.jpg`, bytes: [bytes], total: bytes.length }
  const pieces = (async function* () {
    yield* source.bytes
  })()
  const kept = await takeIn(room, attachmentId.parse(newId()), { ...source, bytes: pieces })
  return kept.ok ? { file: kept.value, shown: { inline: false, within: [], copy: true }, text: '' } : undefined
}

async function alikeTo(room: AttachmentRoom, likeness: string, id: ArrivalId): Promise<SameAs | undefined> {
  const near = await nearLikenesses(room.read, likeness, id)
  return near.find((other) => likenessDistance(other.likeness, likeness) <= ALIKE_WITHIN)?.same
}

/** What an unreadable file is by its type alone. */
function kindOfType(mediaType: string): ReadKind {
  if (mediaType.startsWith('image/')) return 'picture'
  if (mediaType.startsWith('audio/')) return 'audio'
  if (mediaType.startsWith('video/')) return 'video'
  if (mediaType === 'application/pdf') return 'pdf'
  if (mediaType === 'application/zip') return 'archive'
  return mediaType === 'message/rfc822' || mediaType === 'application/vnd.ms-outlook' ? 'mail' : 'other'
}
