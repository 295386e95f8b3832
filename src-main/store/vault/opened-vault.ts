import type { Kysely } from 'kysely'
import { type VaultId, vaultId } from '../../../src-shared/lib/ids'
import type { Result } from '../../../src-shared/lib/result'
import type { Engine } from '../engine'
import { Slots } from '../keys/change-slots'
import type { KeyPurpose } from '../keys/derive'
import type { KdfChoice } from '../keys/kdf'
import type { KeyFile } from '../keys/key-file'
import type { Keyring } from '../keys/keyring'
import type { VaultKeys } from '../keys/vault-keys'
import type { Lock } from '../lock'
import type { Machine } from '../machine'
import type { SnapshotSource } from '../snapshot/take-snapshot'
import type { StateListener, StoreState } from '../store-state'
import type { Database } from '../tables/database'
import type { Write } from '../unit-of-work'
import type { CheckDepth, DatabaseCheck, WorkerAccess } from '../workers/jobs'
import { runJob } from '../workers/run-job'
import type { VaultFolder } from './layout'
import { markClosed } from './open-mark'
import type { OpenNotice } from './refusals'
import type { Vault } from './vault'

export interface VaultParts {
  readonly workspace: string
  readonly folder: VaultFolder
  readonly machine: Machine
  readonly notices: readonly OpenNotice[]
  readonly endedUncleanly: boolean
  readonly appVersion: string
  readonly engine: Engine
  readonly keys: VaultKeys
  readonly keyFile: KeyFile
  readonly lock: Lock
}

export class OpenedVault implements Vault {
  readonly id: VaultId
  readonly workspace: string
  readonly folder: VaultFolder
  readonly machine: Machine
  readonly notices: readonly OpenNotice[]
  readonly endedUncleanly: boolean
  readonly read: Kysely<Database>
  readonly write: Write
  readonly #parts: VaultParts
  readonly #slots: Slots
  #closing: Promise<void> | undefined

  constructor(parts: VaultParts) {
    this.#parts = parts
    this.#slots = new Slots(parts.folder, parts.keys, parts.keyFile)
    this.id = vaultId.parse(parts.keyFile.vault)
    this.workspace = parts.workspace
    this.folder = parts.folder
    this.machine = parts.machine
    this.notices = parts.notices
    this.endedUncleanly = parts.endedUncleanly
    this.read = parts.engine.read
    this.write = parts.engine.write
  }

  get state(): StoreState {
    return this.#parts.engine.states.state
  }

  onState(listener: StateListener): () => void {
    return this.#parts.engine.states.listen(listener)
  }

  deriveKey(purpose: KeyPurpose): Buffer {
    return this.#parts.keys.get(purpose)
  }

  workerAccess(): WorkerAccess {
    return { file: this.folder.database, vaultId: this.id, key: this.deriveKey('database') }
  }

  snapshotSource(): SnapshotSource {
    return { folder: this.folder, vaultId: this.id, keys: this.#parts.keys, appVersion: this.#parts.appVersion }
  }

  check(depth: CheckDepth, signal?: AbortSignal): Promise<DatabaseCheck> {
    return runJob('check', { access: this.workerAccess(), depth }, signal)
  }

  flushTip(): Promise<void> {
    return this.#parts.engine.flushTip()
  }

  checkpoint(): Promise<boolean> {
    return this.#parts.engine.checkpoint()
  }

  changePassphrase(
    next: string,
    kdf: KdfChoice = 'calibrate'
  ): Promise<Result<void, 'passphrase-too-short' | 'disk-full'>> {
    return this.#slots.changePassphrase(next, kdf)
  }

  useKeyring(keyring: Keyring): Promise<Result<void, 'keyring-failed' | 'disk-full'>> {
    return this.#slots.useKeyring(keyring)
  }

  dropKeyring(): Promise<Result<void, 'only-slot' | 'disk-full'>> {
    return this.#slots.dropKeyring()
  }

  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    const { engine, keys, lock, folder } = this.#parts
    const stopped = this.state.kind === 'stopped'
    try {
      await engine.close()
      // After a failing disk the next opening must check.
      if (!stopped) await markClosed(folder.openMark)
    } finally {
      keys.wipe()
      lock.release()
    }
  }
}
