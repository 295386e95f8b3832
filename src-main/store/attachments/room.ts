import { join } from 'node:path'
import type { Kysely } from 'kysely'
import type { Database } from '../tables/database'
import type { Write } from '../unit-of-work'
import type { Vault } from '../vault/vault'
import { type FileSystem, nodeFileSystem } from './file-system'

/** Where attachments lie. All but `derived` belongs to the vault; `derived` can be thrown away at any time. */
export interface AttachmentFolders {
  /** `<first two>/<name>`, encrypted. */
  readonly blobs: string
  /** Intakes under way; emptied at start. */
  readonly staging: string
  /** `<day>/<name>`: files nothing refers to, kept a week. */
  readonly aside: string
  /** Thumbnails, encrypted. */
  readonly derived: string
}

/** What the functions of this folder work with. */
export interface AttachmentRoom {
  readonly folders: AttachmentFolders
  readonly read: Kysely<Database>
  readonly write: Write
  /** The key that turns digests into names on disk; asked for at each use. */
  readonly nameKey: () => Uint8Array
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly files: FileSystem
}

export function attachmentFolders(root: string): AttachmentFolders {
  return {
    blobs: join(root, 'blobs'),
    staging: join(root, 'staging'),
    aside: join(root, 'aside'),
    derived: join(root, 'derived')
  }
}

/** The attachments of an open vault. */
export function attachmentRoom(vault: Vault, clock: () => number = Date.now): AttachmentRoom {
  return {
    folders: attachmentFolders(vault.folder.root),
    read: vault.read,
    write: vault.write,
    nameKey: () => vault.deriveKey('names'),
    clock,
    files: nodeFileSystem
  }
}
