import type { Kysely, Transaction } from 'kysely'
import { type WatchedFolderId, watchedFolderId } from '../../../src-shared/lib/ids'
import type { Database } from '../tables/database'

export interface WatchedFolder {
  readonly id: WatchedFolderId
  readonly path: string
}

/** The folders watched on this machine. */
export async function watchedFolders(db: Kysely<Database>, machine: string): Promise<readonly WatchedFolder[]> {
  const rows = await db
    .selectFrom('watched_folders')
    .select(['id', 'path'])
    .where('machine', '=', machine)
    .orderBy('added_at')
    .execute()
  return rows.map(({ id, path }) => ({ id: watchedFolderId.parse(id), path }))
}

/** @returns the folder, also where it was watched already */
export async function addWatchedFolder(
  trx: Transaction<Database>,
  folder: WatchedFolder & { readonly machine: string; readonly addedAt: string }
): Promise<WatchedFolderId> {
  const { id, path, machine, addedAt } = folder
  const known = await trx
    .selectFrom('watched_folders')
    .select('id')
    .where('machine', '=', machine)
    .where('path', '=', path)
    .executeTakeFirst()
  if (known) return watchedFolderId.parse(known.id)
  await trx.insertInto('watched_folders').values({ id, path, machine, added_at: addedAt }).execute()
  return id
}

export async function removeWatchedFolder(trx: Transaction<Database>, id: WatchedFolderId): Promise<void> {
  await trx.deleteFrom('watched_folders').where('id', '=', id).execute()
}

/** What is known of a folder: path within it to `size:modified`. */
export async function knownFilesOf(
  db: Kysely<Database>,
  folder: WatchedFolderId
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('watched_files')
    .select(['path', 'size', 'modified'])
    .where('folder', '=', folder)
    .execute()
  return new Map(rows.map(({ path, size, modified }) => [path, `${size}:${modified}`]))
}
