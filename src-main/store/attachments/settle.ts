import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Transaction } from 'kysely'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { toInstant } from '../../../src-shared/lib/plain-date'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { errorCode } from '../error-code'
import type { Database } from '../tables/database'
import type { WriteRefusal } from '../unit-of-work'
import { blobBytes, blobName } from './blob-format'
import { diskRefusal } from './disk-refusal'
import { inFolder } from './file-system'
import { putBack } from './put-back'
import type { AttachmentFolders, AttachmentRoom } from './room'

/** A file in staging, synced. */
export interface StagedFile {
  readonly staged: string
  readonly key: Uint8Array
  /** Of the content, 32 bytes. */
  readonly sha256: Uint8Array
  readonly attachment: Attachment
}

/** What else is written in the transaction that makes a file durable. */
export type Alongside = (trx: Transaction<Database>, attachment: Attachment, blob: string) => Promise<void>

export function blobPath(folders: AttachmentFolders, name: string): string {
  return join(folders.blobs, name.slice(0, 2), name)
}

/**
 * Gives a staged file its final name and writes its key and its description, one file at a time. A content that is
 * already there is kept once; one whose file is gone is put back.
 */
export async function settle(
  room: AttachmentRoom,
  file: StagedFile,
  alongside?: Alongside
): Promise<Result<Attachment, WriteRefusal>> {
  const name = blobName(room.nameKey(), file.sha256)
  const answer = await room.write(async (trx) => {
    const placed = await expectingFullDisk(() => place(room, trx, name, file, room.files.rename))
    if (!placed.ok) return placed
    await alongside?.(trx, file.attachment, name)
    return ok(file.attachment)
  })
  if (!answer.ok) await takeBack(room, [name], (path) => room.files.remove(path))
  return answer
}

/**
 * Gives many staged files their final names, and writes their keys and descriptions, in one transaction: all of them or none.
 * What was refused lies in staging again, so that it can be tried once more.
 */
export async function settleAll(
  room: AttachmentRoom,
  files: readonly StagedFile[]
): Promise<Result<undefined, WriteRefusal>> {
  const named = files.map((file) => ({ file, name: blobName(room.nameKey(), file.sha256) }))
  const answer = await room.write((trx) =>
    expectingFullDisk(async () => {
      const folders = new Set<string>()
      const move = async (from: string, to: string) => {
        await room.files.move(from, to)
        folders.add(dirname(to))
      }
      for (const { file, name } of named) await place(room, trx, name, file, move)
      await Promise.all([...folders].map((folder) => room.files.syncFolder(folder)))
      return undefined
    })
  )
  if (answer.ok) return answer
  const stagedOf = new Map(named.map(({ file, name }) => [blobPath(room.folders, name), file.staged]))
  const names = named.map(({ name }) => name)
  await takeBack(room, names, async (path) => backToStaging(room, path, stagedOf.get(path) ?? path))
  return answer
}

async function expectingFullDisk<Value>(act: () => Promise<Value>): Promise<Result<Value, WriteRefusal>> {
  try {
    return ok(await act())
  } catch (error) {
    const refusal = diskRefusal(error)
    if (refusal) return refuse(refusal)
    throw error
  }
}

async function backToStaging(room: AttachmentRoom, path: string, staged: string): Promise<void> {
  try {
    await room.files.move(path, staged)
  } catch (error) {
    // It never got its name.
    if (errorCode(error) !== 'ENOENT') throw error
  }
}

async function place(
  room: AttachmentRoom,
  trx: Transaction<Database>,
  name: string,
  file: StagedFile,
  move: AttachmentRoom['files']['move']
): Promise<void> {
  const { attachment, sha256, key } = file
  const taken_at = toInstant(room.clock())
  const path = blobPath(room.folders, name)
  const known = await trx.selectFrom('blobs').select(['key', 'aside_on']).where('name', '=', name).executeTakeFirst()
  if (known) {
    const lost = known.aside_on !== null || !(await isWhole(path, attachment.size))
    if (lost) await putBack(room, { name, path, key: known.key, asideOn: known.aside_on }, file)
    await trx.updateTable('blobs').set({ taken_at, aside_on: null }).where('name', '=', name).execute()
  } else {
    await inFolder(room.files, dirname(path), () => move(file.staged, path))
    const row = { name, sha256, size: attachment.size, key, taken_at, aside_on: null }
    await trx.insertInto('blobs').values(row).execute()
  }
  const intake = { id: attachment.id, blob: name, descriptor: JSON.stringify(attachment), taken_at }
  await trx.insertInto('intakes').values(intake).execute()
}

async function isWhole(path: string, size: number): Promise<boolean> {
  try {
    return (await stat(path)).size === blobBytes(size)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}

// What was renamed before the refusal has no row. Inside a unit of work, so that no other intake of the same content is
// between its rename and its commit. If this is refused too, the sweep finds the file.
async function takeBack(
  room: AttachmentRoom,
  names: readonly string[],
  away: (path: string) => Promise<void>
): Promise<void> {
  await room.write(async (trx) => {
    for (const name of names) {
      const row = await trx.selectFrom('blobs').select('name').where('name', '=', name).executeTakeFirst()
      if (!row) await away(blobPath(room.folders, name))
    }
    return ok(undefined)
  })
}
