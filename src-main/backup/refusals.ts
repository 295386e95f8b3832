import type { UnlockRefusal } from '../store/keys/unlock'
import type { CopyRefusal } from '../store/snapshot/copy-failure'

/** Why a backup was not made. Nothing under its final name was written; earlier backups are as they were. */
export type BackupRefusal = CopyRefusal | { readonly kind: 'exists' }

/** Why a backup file cannot be relied on. */
export type VerifyRefusal =
  /** The file cannot be read; the system's error code. */
  | { readonly kind: 'unreadable'; readonly code: string }
  | { readonly kind: 'not-a-backup' }
  /** Something in it is not what it was; the names of the pieces, or what SQLite says. */
  | { readonly kind: 'damaged'; readonly problems: readonly string[] }
  | { readonly kind: 'cancelled' }

/** Why a backup was not restored. The workspace is as it was. */
export type RestoreRefusal =
  | VerifyRefusal
  | UnlockRefusal
  /** A workspace is there already, and replacing it was not asked for. */
  | { readonly kind: 'occupied' }
  | { readonly kind: 'locked-by-other' }
  | { readonly kind: 'network-mount'; readonly fileSystem: string }
  /** Made by a newer application, which is named. */
  | { readonly kind: 'newer-version'; readonly found: number; readonly ours: number; readonly appVersion: string }
  /** The letter was used before, by this vault or the one it replaces; the ones that were. */
  | { readonly kind: 'letter-taken'; readonly taken: readonly string[] }
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'unwritable'; readonly code: string }
  | { readonly kind: 'migration-failed'; readonly version: number; readonly name: string }
