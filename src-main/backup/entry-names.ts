import { join } from 'node:path'

/** The files in a backup file, beside the encrypted attachments. */
export const MANIFEST = 'manifest.json'
export const KEYS = 'keys.json'
export const DATABASE = 'vault.db'

const ENTRY = /^(?:manifest\.json|keys\.json|vault\.db|blobs\/[0-9a-f]{2}\/[0-9a-f]{64})$/u

/** Whether a name may stand in a backup file at all: nothing else is ever unpacked. */
export function isEntryName(name: string): boolean {
  return ENTRY.test(name)
}

/** Name of an encrypted attachment inside a backup file. */
export function blobEntry(name: string): string {
  return `blobs/${name.slice(0, 2)}/${name}`
}

/** Where an encrypted attachment lies under a folder of attachments. */
export function blobFile(folder: string, name: string): string {
  return join(folder, name.slice(0, 2), name)
}
