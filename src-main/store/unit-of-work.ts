import type { Transaction } from 'kysely'
import type { Result } from '../../src-shared/lib/result'
import type { Database } from './tables/database'

export interface UnitOfWork {
  /** Runs once the commit is on disk, in order; not at all when the work was refused or failed. */
  afterCommit(hook: () => void | Promise<void>): void
}

/** Why nothing was written, whatever the work was. */
export type WriteRefusal =
  /** The disk is full: reading goes on, writing resumes by itself once there is space. */
  | 'disk-full'
  /** The folder or the disk turned read-only. */
  | 'read-only'
  /** The disk or the database failed, or the vault is closed: it must be reopened before anything is written. */
  | 'store-stopped'

/**
 * One command: everything `work` does through `trx` is committed together, or not at all. An `ok` answer commits and is
 * given back once COMMIT returned; a refusal and an exception roll back. Units run one after another. Opening one inside
 * another, and using `trx` after its end, are bugs and throw.
 */
export type Write = <T, R = never>(
  work: (trx: Transaction<Database>, unit: UnitOfWork) => Promise<Result<T, R>>
) => Promise<Result<T, R | WriteRefusal>>
