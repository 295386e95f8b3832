import { join } from 'node:path'

/** Where everything of one vault lies. */
export interface VaultFolder {
  readonly root: string
  readonly database: string
  readonly keys: string
  readonly keysCopy: string
  readonly tip: string
  readonly lock: string
  readonly blobs: string
  readonly staging: string
  readonly backups: string
  /** Bytes kept for an emergency on a full disk. */
  readonly reserve: string
  /** Wrong passphrases, so that the delay survives a restart. */
  readonly tries: string
  /** There while the vault is open: found at opening, the last session did not close. */
  readonly openMark: string
  /** On which computer and in which folder it was written last. */
  readonly home: string
}

/** @param root absolute path of `<workspace>/vaults/<id>` */
export function vaultFolder(root: string): VaultFolder {
  return {
    root,
    database: join(root, 'vault.db'),
    keys: join(root, 'keys.json'),
    keysCopy: join(root, 'keys-copy.json'),
    tip: join(root, 'tip'),
    lock: join(root, 'lock.db'),
    blobs: join(root, 'blobs'),
    staging: join(root, 'staging'),
    backups: join(root, 'backups'),
    reserve: join(root, 'reserve'),
    tries: join(root, 'tries.json'),
    openMark: join(root, 'open'),
    home: join(root, 'home')
  }
}

export function vaultsFolder(workspace: string): string {
  return join(workspace, 'vaults')
}

/** The file that names the vault in use. */
export function currentFile(workspace: string): string {
  return join(workspace, 'current')
}
