import { AsyncLocalStorage } from 'node:async_hooks'
import type { Kysely, Transaction } from 'kysely'
import type { Result } from '../../src-shared/lib/result'
import { refuse } from '../../src-shared/lib/result'
import { Mutex } from './mutex'
import type { Pauses } from './pauses'
import type { Database } from './tables/database'
import { TransactionGuard } from './transaction-guard'
import { Turns } from './turns'
import type { UnitOfWork, Write, WriteRefusal } from './unit-of-work'

type Work<T, R> = (trx: Transaction<Database>, unit: UnitOfWork) => Promise<Result<T, R>>
type Hook = () => void | Promise<void>

/** Carries a refusal out of the transaction, so that it rolls back. */
class RolledBack extends Error {
  constructor(readonly refusal: { readonly ok: false; readonly reason: unknown }) {
    super('rolled back')
  }
}

/** The single writer: one unit of work at a time, each one transaction. */
export class Writer {
  readonly #db: Kysely<Database>
  readonly #pauses: Pauses
  readonly #onHookError: (error: unknown) => void
  readonly #afterEach: () => void
  readonly #mutex = new Mutex()
  readonly #inside = new AsyncLocalStorage<true>()
  // A long row of writes would starve windows and timers, the tip's among them.
  readonly #turns = new Turns()

  /**
   * @param afterEach called after every commit
   * @param onHookError told when an after-commit hook failed; the commit stands
   */
  constructor(db: Kysely<Database>, pauses: Pauses, afterEach: () => void, onHookError: (error: unknown) => void) {
    this.#db = db
    this.#pauses = pauses
    this.#afterEach = afterEach
    this.#onHookError = onHookError
  }

  readonly write: Write = async <T, R>(work: Work<T, R>): Promise<Result<T, R | WriteRefusal>> => {
    if (this.#inside.getStore() === true) throw new Error('A unit of work inside another')
    const hooks: Hook[] = []
    const answer = await this.#mutex.run(() => this.#attempt(work, hooks))
    if (answer.ok) await this.#runHooks(hooks)
    await this.#turns.giveWay()
    return answer
  }

  /** Runs something between two units of work. */
  between<T>(action: () => Promise<T>): Promise<T> {
    return this.#mutex.run(action)
  }

  async #attempt<T, R>(work: Work<T, R>, hooks: Hook[]): Promise<Result<T, R | WriteRefusal>> {
    const blocked = await this.#pauses.gate()
    if (blocked !== undefined) return refuse(blocked)
    try {
      const answer = await this.#transact(work, hooks)
      if (answer.ok) this.#afterEach()
      return answer
    } catch (error) {
      const refusal = await this.#pauses.failed(error)
      if (refusal !== undefined) return refuse(refusal)
      throw error
    }
  }

  async #transact<T, R>(work: Work<T, R>, hooks: Hook[]): Promise<Result<T, R>> {
    let refused: Result<T, R> | undefined
    try {
      return await this.#db.transaction().execute(async (trx) => {
        const answer = await this.#inside.run(true, () => guarded(trx, work, hooks))
        if (answer.ok) return answer
        refused = answer
        throw new RolledBack(answer)
      })
    } catch (error) {
      if (error instanceof RolledBack && refused !== undefined) return refused
      throw error
    }
  }

  async #runHooks(hooks: readonly Hook[]): Promise<void> {
    for (const hook of hooks) {
      try {
        await hook()
      } catch (error) {
        this.#onHookError(error)
      }
    }
  }
}

async function guarded<T, R>(trx: Transaction<Database>, work: Work<T, R>, hooks: Hook[]): Promise<Result<T, R>> {
  const guard = new TransactionGuard()
  try {
    return await work(trx.withPlugin(guard), { afterCommit: (hook) => void hooks.push(hook) })
  } finally {
    guard.end()
  }
}
