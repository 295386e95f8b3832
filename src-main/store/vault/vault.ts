import type { Kysely } from 'kysely'
import type { VaultId } from '../../../src-shared/lib/ids'
import type { Result } from '../../../src-shared/lib/result'
import type { KeyPurpose } from '../keys/derive'
import type { KdfChoice } from '../keys/kdf'
import type { Keyring } from '../keys/keyring'
import type { Machine } from '../machine'
import type { SnapshotSource } from '../snapshot/take-snapshot'
import type { StoreState } from '../store-state'
import type { Database } from '../tables/database'
import type { Write } from '../unit-of-work'
import type { CheckDepth, DatabaseCheck, WorkerAccess } from '../workers/jobs'
import type { VaultFolder } from './layout'
import type { OpenNotice } from './refusals'

/** An open vault: the only way to what a workspace holds. It holds the lock until it is closed. */
export interface Vault {
  readonly id: VaultId
  /** The folder the user opens. */
  readonly workspace: string
  /** The files on disk. */
  readonly folder: VaultFolder
  /** The identity under which this vault is written now. */
  readonly machine: Machine
  readonly notices: readonly OpenNotice[]
  /** True when the last session did not close: a quick check is due. */
  readonly endedUncleanly: boolean

  /** A read-only connection for short reads; sees what is committed. Long reads belong in a worker. */
  readonly read: Kysely<Database>
  /** The one way to write. */
  readonly write: Write

  readonly state: StoreState
  /** Called at every change of `state`; the answer ends it. */
  onState(listener: (state: StoreState) => void): () => void

  /** A 32-byte key for one purpose, derived from the data key. Overwritten at close: ask again, do not keep it. */
  deriveKey(purpose: KeyPurpose): Buffer
  /** What a worker needs to open a connection of its own, and what it gets is a copy; `withReader` takes it there. */
  workerAccess(): WorkerAccess
  /** What a copy of this vault is made from. */
  snapshotSource(): SnapshotSource

  /** Checks the database in a worker. */
  check(depth: CheckDepth, signal?: AbortSignal): Promise<DatabaseCheck>
  /** Writes the file `tip` now: at lock, suspend and quit. */
  flushTip(): Promise<void>
  /** Empties the write-ahead log now: after an erasure, at lock, suspend and quit. False when a reader was in the way. */
  checkpoint(): Promise<boolean>

  /** @param kdf `calibrate` by default */
  changePassphrase(next: string, kdf?: KdfChoice): Promise<Result<void, 'passphrase-too-short' | 'disk-full'>>
  /** Adds or replaces the keyring slot. */
  useKeyring(keyring: Keyring): Promise<Result<void, 'keyring-failed' | 'disk-full'>>
  /** Drops the keyring slot; refused while it is the only one. */
  dropKeyring(): Promise<Result<void, 'only-slot' | 'disk-full'>>

  /** Waits for the unit of work under way, writes the tip, empties the log, wipes the keys, frees the lock. */
  close(): Promise<void>
}
