import type { Sqlite } from '../connection'
import { kyselyOn } from '../connection-dialect'
import { verifyChain } from '../events/verify-chain'
import { migrations } from '../migrations/index'
import { readTip } from '../tip'
import { checkOn } from './check-database'
import type { CheckDepth, Survey, WorkerAccess } from './jobs'
import { withReader } from './with-reader'

/** Opens a copy with its key, checks it and its chain, and counts what it holds. */
export async function surveyDatabase(access: WorkerAccess, depth: CheckDepth): Promise<Survey> {
  return withReader(access, async (db) => {
    const check = checkOn(db, depth)
    const kysely = kyselyOn(db)
    const { vault_id: vaultId } = await kysely.selectFrom('schema_meta').select('vault_id').executeTakeFirstOrThrow()
    const schemaVersion = Number(db.pragma('user_version', { simple: true }))
    // The chain is read as this version reads it: not before the copy has been migrated.
    const chain = schemaVersion === migrations.length ? await verifyChain(kysely) : undefined
    return {
      check,
      chain: chain?.ok === true ? chain.value : undefined,
      vaultId,
      schemaVersion,
      tip: await readTip(kysely),
      counts: countRows(db),
      blobs: hasTable(db, 'blobs') ? namesOfBlobs(db) : []
    }
  })
}

function countRows(db: Sqlite): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const table of tables(db)) {
    counts[table] = db.prepare<[], number>(`select count(*) from "${table}"`).pluck().get() ?? 0
  }
  return counts
}

// Virtual tables are left out: what they hold lies in ordinary tables of their own.
function tables(db: Sqlite): readonly string[] {
  return db
    .prepare<[], string>("select name from pragma_table_list where type = 'table' and schema = 'main' order by name")
    .pluck()
    .all()
    .filter((name) => !name.startsWith('sqlite_'))
}

function hasTable(db: Sqlite, name: string): boolean {
  return tables(db).includes(name)
}

function namesOfBlobs(db: Sqlite): readonly string[] {
  return db.prepare<[], string>('select name from blobs where aside_on is null order by name').pluck().all()
}
