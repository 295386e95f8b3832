import type { KdfChoice } from '../keys/kdf'
import type { Keyring } from '../keys/keyring'
import type { Migration } from '../migrations/migration'

/** What the store tells the log: names and codes only, never what people wrote. */
export type StoreLog = (level: 'info' | 'warn' | 'error', message: string, details?: Record<string, unknown>) => void

/** Settings with good defaults, mostly for tests. */
export interface StoreOptions {
  /** Written beside the schema, so that an older application can name the newer one. */
  readonly appVersion: string
  /** Milliseconds since 1970; `Date.now` by default. */
  readonly clock?: () => number
  readonly log?: StoreLog
  /** Bytes kept for an emergency on a full disk; 64 MiB by default, 0 for none. */
  readonly reserveBytes?: number
  /** Delay after which the file `tip` follows a commit, in milliseconds; below one second. */
  readonly tipDelay?: number
  /** Time without writes after which the write-ahead log is emptied, in milliseconds. */
  readonly checkpointIdle?: number
  /** Page cache of each connection, in MiB. */
  readonly cacheMebibytes?: number
  /** All migrations this application knows; another list only in tests of the migrations. */
  readonly migrations?: readonly Migration[]
}

export interface CreateOptions extends StoreOptions {
  /** Compulsory without a keyring. */
  readonly passphrase?: string
  /** Adds a slot that opens without a passphrase on this machine. */
  readonly keyring?: Keyring
  /** One capital letter; `A` by default. */
  readonly machineLetter?: string
  /** `calibrate` (the default) raises the memory until it takes half a second here; a test gives the floor. */
  readonly kdf?: KdfChoice
}

export interface OpenOptions extends StoreOptions {
  readonly passphrase?: string
  readonly keyring?: Keyring
  /** Opens a vault that is behind its tip, once the user has seen what is missing. */
  readonly acceptLoss?: boolean
  /** Letters that a copy does not take besides those it knows: of machines that presented themselves where it can read. */
  readonly lettersElsewhere?: (vault: string) => Promise<readonly string[]>
}
