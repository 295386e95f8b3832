import type { Result } from '../../../src-shared/lib/result'
import { ok, refuse } from '../../../src-shared/lib/result'
import type { Sqlite } from '../connection'
import { errorCode } from '../error-code'
import { isDiskFull } from '../storage-failure'
import type { StoreLog } from '../vault/options'
import { brokenReferences, checkOn } from '../workers/check-database'
import type { Migration } from './migration'

export interface MigrationRun {
  readonly migrations: readonly Migration[]
  readonly vaultId: string
  readonly appVersion: string
  /** Instant in UTC. */
  readonly now: string
  /** Makes and verifies a copy of the vault as it is; called once, before the first change, unless the vault is new. */
  readonly backup: () => Promise<Result<void, string>>
  readonly log: StoreLog
}

export type MigrationRefusal =
  | {
      readonly kind: 'newer-version'
      readonly found: number
      readonly ours: number
      readonly appVersion: string | undefined
    }
  | { readonly kind: 'backup-failed'; readonly reason: string }
  | { readonly kind: 'migration-failed'; readonly version: number; readonly name: string }
  | { readonly kind: 'database-damaged'; readonly code: string }
  | { readonly kind: 'disk-full' }

export interface Migrated {
  readonly from: number
  readonly to: number
}

/** The version of the schema a database has: the number of its last migration, 0 for an empty one. */
export function schemaVersion(db: Sqlite): number {
  return Number(db.pragma('user_version', { simple: true }))
}

/** Refuses a database of a newer application by name, reading only. */
export function refuseNewer(db: Sqlite, migrations: readonly Migration[]): Result<void, MigrationRefusal> {
  const [found, ours] = [schemaVersion(db), latest(migrations)]
  return found <= ours ? ok(undefined) : refuse({ kind: 'newer-version', found, ours, appVersion: writtenBy(db) })
}

/**
 * Brings a database to the latest version. In this order: a newer file is refused; a verified copy; foreign keys off,
 * outside any transaction (inside one SQLite ignores it, and rebuilding a table would empty those that refer to it); each
 * step with its version in a transaction of its own, references checked before its commit; references and pages checked;
 * keys on. A step that fails leaves the steps before it and nothing of its own.
 */
export async function migrate(db: Sqlite, run: MigrationRun): Promise<Result<Migrated, MigrationRefusal>> {
  const newer = refuseNewer(db, run.migrations)
  if (!newer.ok) return newer
  const from = schemaVersion(db)
  const due = run.migrations.filter(({ version }) => version > from)
  if (due.length === 0) return ok({ from, to: from })
  if (from > 0) {
    const copied = await run.backup()
    if (!copied.ok) return refuse({ kind: 'backup-failed', reason: copied.reason })
  }
  db.pragma('foreign_keys = OFF')
  try {
    return applyAll(db, due, run)
  } finally {
    db.pragma('foreign_keys = ON')
  }
}

function applyAll(db: Sqlite, due: readonly Migration[], run: MigrationRun): Result<Migrated, MigrationRefusal> {
  const from = schemaVersion(db)
  for (const migration of due) {
    const { version, name } = migration
    try {
      applyOne(db, migration, run)
    } catch (error) {
      run.log('error', 'migration failed', { version, name, error })
      if (isDiskFull(errorCode(error))) return refuse({ kind: 'disk-full' })
      return refuse({ kind: 'migration-failed', version, name })
    }
    run.log('info', 'migrated', { version, name })
  }
  const check = checkOn(db, 'quick')
  const problems = [...(check.ok ? [] : check.problems), ...brokenReferences(db)]
  if (problems.length > 0) return refuse({ kind: 'database-damaged', code: problems[0] ?? 'unknown' })
  return ok({ from, to: schemaVersion(db) })
}

function applyOne(db: Sqlite, migration: Migration, run: MigrationRun): void {
  db.transaction(() => {
    const before = schemaVersion(db)
    if (migration.version !== before + 1) throw new Error(`Migration ${migration.version} after ${before}`)
    migration.up(db)
    const broken = brokenReferences(db)
    if (broken.length > 0) throw new Error(broken.join('; '))
    db.pragma(`user_version = ${migration.version}`)
    record(db, migration, run)
  }).immediate()
}

function record(db: Sqlite, migration: Migration, run: MigrationRun): void {
  db.prepare('insert into schema_migration (version, name, applied_at, app_version) values (?, ?, ?, ?)').run(
    migration.version,
    migration.name,
    run.now,
    run.appVersion
  )
  db.prepare(
    `insert into schema_meta (id, vault_id, created_at, app_version) values (1, @vaultId, @now, @appVersion)
     on conflict (id) do update set app_version = excluded.app_version`
  ).run({ vaultId: run.vaultId, now: run.now, appVersion: run.appVersion })
}

function latest(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0
}

// A newer schema may have moved it: then the version stays unknown, and the refusal stands.
function writtenBy(db: Sqlite): string | undefined {
  try {
    return db.prepare<[], string>('select app_version from schema_meta').pluck().get()
  } catch {
    return undefined
  }
}
