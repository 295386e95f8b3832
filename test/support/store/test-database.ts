import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kysely, Transaction } from 'kysely'
import { createDatabase, openWriter, type Sqlite } from '../../../src-main/store/connection'
import { kyselyOn } from '../../../src-main/store/connection-dialect'
import { migrations } from '../../../src-main/store/migrations'
import type { Database } from '../../../src-main/store/tables/database'
import type { UnitOfWork, Write } from '../../../src-main/store/unit-of-work'
import type { Result } from '../../../src-shared/lib/result'

type Work<T, R> = (trx: Transaction<Database>, unit: UnitOfWork) => Promise<Result<T, R>>

export const testVaultId = '0192f1a0-0000-7000-8000-000000000001'

/** A real, encrypted database file in a folder of its own, with the tables of today, without a vault around it. */
export interface TestDatabase {
  readonly folder: string
  readonly raw: Sqlite
  readonly db: Kysely<Database>
  /** One transaction, as the vault's: an `ok` answer commits, all else rolls back. */
  readonly write: Write
  remove(): void
}

export function createTestDatabase(): TestDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'entente-test-'))
  const raw = createDatabase(accessOf(folder))
  for (const migration of migrations) raw.transaction(() => migration.up(raw))()
  return around(folder, raw)
}

/** The same file again, from another process. */
export function openTestDatabase(folder: string): TestDatabase {
  return around(folder, openWriter(accessOf(folder)))
}

function accessOf(folder: string) {
  return { file: join(folder, 'vault.db'), vaultId: testVaultId, key: Buffer.alloc(32, 7) }
}

function around(folder: string, raw: Sqlite): TestDatabase {
  const db = kyselyOn(raw, () => undefined)
  return {
    folder,
    raw,
    db,
    write: writeOn(db),
    remove() {
      raw.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

function writeOn(db: Kysely<Database>): Write {
  return async <T, R>(work: Work<T, R>): Promise<Result<T, R>> => {
    const hooks: (() => void | Promise<void>)[] = []
    let refused: Result<T, R> | undefined
    try {
      const answer = await db.transaction().execute(async (trx) => {
        const done = await work(trx, { afterCommit: (hook) => void hooks.push(hook) })
        if (done.ok) return done
        refused = done
        throw new Error('refused')
      })
      for (const hook of hooks) await hook()
      return answer
    } catch (error) {
      if (refused) return refused
      throw error
    }
  }
}
