/** Why a vault was not opened. Nothing was changed, and nothing is ever created in its place. */
export type OpenRefusal =
  /** The folder holds no workspace, and no trace of one. */
  | { readonly kind: 'missing' }
  /** There are vaults but nothing says which one is in use; their folder names. */
  | { readonly kind: 'no-current'; readonly folders: readonly string[] }
  /** A workspace is there, its database is gone. */
  | { readonly kind: 'database-missing' }
  /** The database has 0 bytes. */
  | { readonly kind: 'empty' }
  /** The database is not the one of this vault's keys. */
  | { readonly kind: 'other-vault' }
  /** No key slot opens without a passphrase; `keyringFailed` when a keyring slot is there and did not open. */
  | { readonly kind: 'needs-passphrase'; readonly keyringFailed: boolean }
  | { readonly kind: 'wrong-passphrase'; readonly tries: number }
  /** Too many wrong tries: not even looked at before the time is over. */
  | { readonly kind: 'wait'; readonly milliseconds: number }
  /** Neither copy of the key file can be used. */
  | { readonly kind: 'keys-damaged' }
  /** The key is right and the database is damaged. */
  | { readonly kind: 'database-damaged'; readonly code: string }
  /** Written by a newer application, which is named; nothing was touched. */
  | {
      readonly kind: 'newer-version'
      readonly found: number
      readonly ours: number
      readonly appVersion: string | undefined
    }
  /** The database ends before what is known to have been written. */
  | { readonly kind: 'behind-tip'; readonly expected: TipSummary; readonly found: TipSummary }
  /** Another process has this vault open. */
  | { readonly kind: 'locked-by-other' }
  /** On a network mount, where locks and syncs cannot be relied on; the kind of file system. */
  | { readonly kind: 'network-mount'; readonly fileSystem: string }
  /** No room for what opening itself must write. */
  | { readonly kind: 'disk-full' }
  /** The folder or a file cannot be read or written; the system's error code. */
  | { readonly kind: 'unreadable'; readonly code: string; readonly what: VaultPart }
  /** A migration failed and left everything as it was. */
  | { readonly kind: 'migration-failed'; readonly version: number; readonly name: string }
  /** The verified copy that must precede a migration could not be made. */
  | { readonly kind: 'backup-failed'; readonly reason: string }

export type VaultPart = 'folder' | 'database' | 'keys' | 'lock' | 'tip'

export interface TipSummary {
  /** Number of events. */
  readonly count: number
  readonly clock: number
}

/** Why a vault was not created. */
export type CreateRefusal =
  /** A vault is or was here, whole or damaged. */
  | { readonly kind: 'exists' }
  | { readonly kind: 'passphrase-too-short'; readonly minimum: number }
  /** No passphrase was given and there is no keyring that can be relied on. */
  | { readonly kind: 'needs-passphrase' }
  | { readonly kind: 'keyring-failed' }
  | { readonly kind: 'network-mount'; readonly fileSystem: string }
  | { readonly kind: 'unreadable'; readonly code: string; readonly what: VaultPart }
  | { readonly kind: 'disk-full' }

/** Something the user should hear about although the vault is open. */
export type OpenNotice =
  /** In a folder that a synchronising service copies: to be moved. */
  | { readonly kind: 'synchronised-folder'; readonly service: string }
  /** The key file or its second copy was damaged or missing, and both were written anew from the good one. */
  | { readonly kind: 'keys-repaired' }
  /** The keyring no longer opens its slot; the slot was dropped. */
  | { readonly kind: 'keyring-slot-dropped' }
  /** The file `tip` was missing or damaged although there are events: losses could not be noticed this time. */
  | { readonly kind: 'tip-lost' }
  /** Opened although events are missing, as asked for. */
  | { readonly kind: 'opened-behind-tip'; readonly expected: TipSummary; readonly found: TipSummary }
  /** `current` was missing, and the only vault there was taken. */
  | { readonly kind: 'current-rewritten' }
  /** It was copied or moved since it was written last, and is written under a name of its own from now on. */
  | { readonly kind: 'own-identity'; readonly before: string; readonly letter: string }
  | { readonly kind: 'migrated'; readonly from: number; readonly to: number }
