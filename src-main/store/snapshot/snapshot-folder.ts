import { join } from 'node:path'

/** The files of a copy; in a backup file they have the same names. */
export function snapshotFolder(root: string) {
  return {
    root,
    database: join(root, 'vault.db'),
    keys: join(root, 'keys.json'),
    manifest: join(root, 'manifest.json'),
    blobs: join(root, 'blobs')
  }
}
