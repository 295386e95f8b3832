import { columnsOf, type Fixed } from './columns'

/** A folder of one machine that is watched. Its path is of no use, and nobody's business, elsewhere. */
export interface WatchedFoldersTable {
  id: Fixed<string>
  machine: Fixed<string>
  path: Fixed<string>
  /** Instant in UTC. */
  added_at: Fixed<string>
}

export const watchedFoldersColumns = columnsOf<WatchedFoldersTable>({
  id: true,
  machine: true,
  path: true,
  added_at: true
})

/** A file of a watched folder that is known: taken in, or there before. */
export interface WatchedFilesTable {
  folder: Fixed<string>
  /** Within the folder, with the system's separators. */
  path: Fixed<string>
  size: number
  /** Milliseconds since 1970, by the file system. */
  modified: number
}

export const watchedFilesColumns = columnsOf<WatchedFilesTable>({
  folder: true,
  path: true,
  size: true,
  modified: true
})
