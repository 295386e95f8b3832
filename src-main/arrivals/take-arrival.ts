import { basename } from 'node:path'
import type { ArrivalOrigin, SameAs } from '../../src-shared/domain/arrivals/arrival'
import { type ArrivalId, arrivalId, attachmentId } from '../../src-shared/lib/ids'
import type { Instant } from '../../src-shared/lib/plain-date'
import { ok, type Result } from '../../src-shared/lib/result'
import { addArrival, addFile, type FoundFile } from '../store/arrivals/add-arrival'
import { fileSource } from '../store/attachments/file-source'
import { type IntakeSource, takeIn } from '../store/attachments/intake'
import type { IntakeRefusal } from '../store/attachments/refusals'
import type { AttachmentRoom } from '../store/attachments/room'
import type { ArrivingFile } from './read/arrival'

export interface TakingPlace {
  readonly room: AttachmentRoom
  readonly newId: () => string
  /** The workspace's time, in which what comes in is dated. */
  readonly now: () => Instant
}

export interface TakenArrival {
  readonly id: ArrivalId
  /** Where the first of the same content is, for a duplicate. */
  readonly first: SameAs | undefined
}

/**
 * Keeps a file that came in, encrypted, and puts it among the arrivals in the same transaction: either both survive a
 * crash or neither does.
 */
export async function takeArrival(
  { room, newId, now }: TakingPlace,
  file: ArrivingFile,
  origin: ArrivalOrigin,
  { found, signal }: { readonly found?: readonly FoundFile[]; readonly signal?: AbortSignal } = {}
): Promise<Result<TakenArrival, IntakeRefusal>> {
  const options = signal ? { signal } : {}
  const film = file.film
    ? await takeIn(room, attachmentId.parse(newId()), await sourceOf(file.film), options)
    : undefined
  const id = arrivalId.parse(newId())
  let first: SameAs | undefined
  const kept = await takeIn(room, attachmentId.parse(newId()), await sourceOf(file), {
    ...options,
    alongside: async (trx, attachment, blob) => {
      first = await addArrival(trx, { id, origin, receivedAt: now(), found }, attachment, blob)
      if (film?.ok) await addFile(trx, id, 1, film.value)
    }
  })
  return kept.ok ? ok({ id, first }) : kept
}

async function sourceOf(file: ArrivingFile): Promise<IntakeSource> {
  if ('path' in file) return { ...(await fileSource(file.path)), name: basename(file.path) }
  const { name, bytes } = file
  return { name, bytes: once(bytes), total: bytes.length }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
