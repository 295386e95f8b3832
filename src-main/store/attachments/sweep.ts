import { readdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Transaction } from 'kysely'
import type { AttachmentId } from '../../../src-shared/lib/ids'
import { addDays, type PlainDate, plainDate, toInstant } from '../../../src-shared/lib/plain-date'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { errorCode } from '../error-code'
import type { Database } from '../tables/database'
import type { WriteRefusal } from '../unit-of-work'
import { asidePath } from './put-back'
import type { AttachmentRoom } from './room'
import { blobPath } from './settle'

const HOUR = 3_600_000
const UNTOUCHED = 24 * HOUR
const DAYS_ASIDE = 7

/** Removes what interrupted intakes left. At start, before the first intake, under the vault's lock. */
export async function sweepStaging(room: AttachmentRoom): Promise<number> {
  const left = await namesIn(room.folders.staging)
  for (const name of left) await rm(join(room.folders.staging, name), { recursive: true, force: true })
  return left.length
}

export interface SweepOptions {
  /** The latest check of the whole vault found nothing wrong. Without that nothing is touched. */
  readonly lastCheckWasGood: boolean
  /** Intakes that a draft still shows. */
  readonly keep: ReadonlySet<AttachmentId>
}

export interface SweepReport {
  /** Files nothing refers to, set aside now. */
  readonly setAside: number
  /** Files set aside more than a week ago, deleted now with their keys. */
  readonly deleted: number
}

/**
 * Sets aside files that no event and no draft has referred to for 24 hours, and deletes what was set aside a week ago.
 * Taking the same content in again brings it back.
 */
export async function sweepUnreferenced(
  room: AttachmentRoom,
  options: SweepOptions
): Promise<Result<SweepReport, 'check-first' | WriteRefusal>> {
  if (!options.lastCheckWasGood) return refuse('check-first')
  const today = plainDate.parse(toInstant(room.clock()).slice(0, 10))
  const deleted = await deleteOld(room, addDays(today, -DAYS_ASIDE))
  if (!deleted.ok) return deleted
  const dropped = await dropStaleIntakes(room, options.keep)
  if (!dropped.ok) return dropped
  const known = await setKnownAside(room, today)
  if (!known.ok) return known
  const strays = await setStraysAside(room, today)
  return ok({ setAside: known.value + strays, deleted: deleted.value })
}

function dropStaleIntakes(room: AttachmentRoom, keep: ReadonlySet<string>): Promise<Result<void, WriteRefusal>> {
  return room.write(async (trx) => {
    const stale = await trx.selectFrom('intakes').select('id').where('taken_at', '<', untouchedSince(room)).execute()
    for (const { id } of stale) {
      if (keep.has(id) || (await isArrival(trx, id))) continue
      await trx.deleteFrom('intakes').where('id', '=', id).execute()
    }
    return ok(undefined)
  })
}

/** What came in is kept for as long as it has no case, however long. */
async function isArrival(trx: Transaction<Database>, id: string): Promise<boolean> {
  const file = trx.selectFrom('arrival_files').select('arrival').where('attachment', '=', id)
  return (await file.executeTakeFirst()) !== undefined
}

/** Contents that have a key but nobody who shows them. Each in its own unit of work: file first, then the row. */
async function setKnownAside(room: AttachmentRoom, today: PlainDate): Promise<Result<number, WriteRefusal>> {
  const rows = await unreferenced(room).execute()
  let count = 0
  for (const { name } of rows) {
    const moved = await room.write(async (trx) => {
      // Someone may have taken it in again since the list was read.
      const still = await unreferenced({ ...room, read: trx })
        .where('name', '=', name)
        .executeTakeFirst()
      if (!still) return ok(0)
      await moveAside(room, name, today)
      await trx.updateTable('blobs').set({ aside_on: today }).where('name', '=', name).execute()
      return ok(1)
    })
    if (!moved.ok) return moved
    count += moved.value
  }
  return ok(count)
}

function unreferenced(room: AttachmentRoom) {
  return room.read
    .selectFrom('blobs')
    .select('name')
    .where('aside_on', 'is', null)
    .where('taken_at', '<', untouchedSince(room))
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('attachments').select('attachments.id').whereRef('attachments.blob', '=', 'blobs.name')))
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('intakes').select('intakes.id').whereRef('intakes.blob', '=', 'blobs.name')))
    )
}

function untouchedSince(room: AttachmentRoom): string {
  return toInstant(room.clock() - UNTOUCHED)
}

/** Files on disk that have no row at all: an intake was cut between the rename and the commit. */
async function setStraysAside(room: AttachmentRoom, today: PlainDate): Promise<number> {
  let count = 0
  for (const folder of await namesIn(room.folders.blobs)) {
    for (const name of await namesIn(join(room.folders.blobs, folder))) {
      const row = await room.read.selectFrom('blobs').select('name').where('name', '=', name).executeTakeFirst()
      if (row || (await isFresh(room, join(room.folders.blobs, folder, name)))) continue
      await moveAside(room, name, today)
      count += 1
    }
  }
  return count
}

async function isFresh(room: AttachmentRoom, path: string): Promise<boolean> {
  return (await stat(path)).mtimeMs > room.clock() - UNTOUCHED
}

async function moveAside(room: AttachmentRoom, name: string, today: PlainDate): Promise<void> {
  const target = asidePath(room.folders, today, name)
  await room.files.makeFolder(dirname(target))
  try {
    await room.files.rename(blobPath(room.folders, name), target)
  } catch (error) {
    // Moved before, by a sweep that was cut before its commit.
    if (errorCode(error) !== 'ENOENT') throw error
  }
}

/** Rows first: a key that is gone makes a file that stays behind unreadable. */
async function deleteOld(room: AttachmentRoom, until: PlainDate): Promise<Result<number, WriteRefusal>> {
  const rows = await room.write(async (trx) => {
    await trx.deleteFrom('blobs').where('aside_on', '<=', until).execute()
    return ok(undefined)
  })
  if (!rows.ok) return rows
  let files = 0
  for (const day of await namesIn(room.folders.aside)) {
    if (!plainDate.safeParse(day).success || day > until) continue
    files += (await namesIn(join(room.folders.aside, day))).length
    await rm(join(room.folders.aside, day), { recursive: true, force: true })
  }
  return ok(files)
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}
