import type { Reserve } from './reserve'
import { isReadOnly, storageFailure } from './storage-failure'
import type { StateHolder } from './store-state'
import type { WriteRefusal } from './unit-of-work'

// Beyond the reserve: enough for a day's work, so that it does not pause again at once.
const MARGIN = 16 * 1024 * 1024

/** Decides when the store stops writing and when it may go on. */
export class Pauses {
  readonly #state: StateHolder
  readonly #reserve: Reserve
  readonly #folder: string
  readonly #emptyLog: () => void

  /**
   * @param folder the vault's folder
   * @param emptyLog empties the write-ahead log, between two units of work
   */
  constructor(state: StateHolder, reserve: Reserve, folder: string, emptyLog: () => void) {
    this.#state = state
    this.#reserve = reserve
    this.#folder = folder
    this.#emptyLog = emptyLog
  }

  /** Before a write: why it cannot be tried, or undefined. A pause ends here when its cause is gone. */
  async gate(): Promise<WriteRefusal | undefined> {
    const { state } = this.#state
    if (state.kind === 'running') return undefined
    if (state.kind !== 'paused') return 'store-stopped'
    if (!(await this.#canResume(state.reason))) return state.reason
    this.#state.move({ kind: 'running' })
    return undefined
  }

  /** After a failed write: the refusal it comes to, or undefined when it was a bug. */
  async failed(error: unknown): Promise<WriteRefusal | undefined> {
    const failure = await storageFailure(error, this.#folder)
    if (failure === undefined) return undefined
    if (failure.kind === 'broken') {
      this.#state.move({ kind: 'stopped', code: failure.code })
      return 'store-stopped'
    }
    this.#state.move({ kind: 'paused', reason: failure.kind })
    if (failure.kind === 'disk-full') await this.#giveWay()
    return failure.kind
  }

  /** An error of the reading connection: it cannot be refused, but a broken database must not be written to. */
  async noticed(error: unknown): Promise<void> {
    const failure = await storageFailure(error, this.#folder)
    if (failure?.kind === 'broken') this.#state.move({ kind: 'stopped', code: failure.code })
  }

  async #canResume(reason: 'disk-full' | 'read-only'): Promise<boolean> {
    if (reason === 'read-only') return !(await isReadOnly(this.#folder))
    return this.#reserve.fill(MARGIN).catch(() => false)
  }

  async #giveWay(): Promise<void> {
    await this.#reserve.release().catch(() => undefined)
    try {
      this.#emptyLog()
    } catch {
      // Still full: the log keeps what was committed, and it is emptied later.
    }
  }
}
