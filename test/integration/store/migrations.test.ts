import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openReader, type Sqlite } from '../../../src-main/store/connection'
import { migrations } from '../../../src-main/store/migrations/index'
import type { Migration } from '../../../src-main/store/migrations/migration'
import type { Vault } from '../../../src-main/store/vault/vault'
import { startChild } from '../../support/store/child'
import { readNotes, writeNotes } from '../../support/store/notes'
import { newVault, PASSPHRASE, refusalOf, reopen } from '../../support/store/temp-vault'

const latest = migrations.length

const tides: Migration = {
  version: latest + 1,
  name: 'tides',
  up: (db) => void db.exec('create table tides (id integer primary key, height integer not null) strict')
}

function broken(up: (db: Sqlite) => void): Migration {
  return { version: latest + 2, name: 'broken', up }
}

/** Looks into a closed vault with its own key. */
async function look<T>(vault: Vault, key: Buffer, query: (db: Sqlite) => T): Promise<T> {
  const db = openReader({ file: vault.folder.database, vaultId: vault.id, key })
  try {
    return query(db)
  } finally {
    db.close()
  }
}

async function closedVault() {
  const vault = await newVault()
  await writeNotes(vault, 3)
  const key = Buffer.from(vault.deriveKey('database'))
  await vault.close()
  return { vault, key }
}

const version = (db: Sqlite) => db.pragma('user_version', { simple: true })
const tableNames = (db: Sqlite) =>
  db.prepare<[], string>("select name from sqlite_schema where type = 'table'").pluck().all()

describe('migrating', () => {
  it('brings an older vault up, after a verified copy, and says so', async () => {
    const { vault, key } = await closedVault()
    const again = await reopen(vault.workspace, { migrations: [...migrations, tides], appVersion: '0.2.0' })
    expect(again.notices).toEqual([{ kind: 'migrated', from: latest, to: latest + 1 }])
    expect(await readNotes(again)).toHaveLength(3)
    const meta = await again.read.selectFrom('schema_meta').select('app_version').executeTakeFirstOrThrow()
    expect(meta.app_version).toBe('0.2.0')
    const [copy = ''] = await readdir(vault.folder.backups)
    expect(copy).toMatch(/-migration$/u)
    const manifest = JSON.parse(await readFile(join(vault.folder.backups, copy, 'manifest.json'), 'utf8'))
    expect(manifest).toMatchObject({ schema_version: latest, tip: { count: 3 }, reason: 'migration', chain: 'intact' })
    const db = openReader({ file: join(vault.folder.backups, copy, 'vault.db'), vaultId: vault.id, key })
    expect(db.prepare('select count(*) as n from events').get()).toEqual({ n: 3 })
    db.close()
  })

  it('copies nothing for a new vault', async () => {
    const vault = await newVault()
    expect(await readdir(vault.folder.backups)).toEqual([])
  })

  it('that fails leaves the steps before it and nothing of its own', async () => {
    const { vault, key } = await closedVault()
    const failing = broken((db) => {
      db.exec('create table halves (a integer) strict; delete from payloads_gone;')
    })
    const refused = await refusalOf(vault.workspace, { migrations: [...migrations, tides, failing] })
    expect(refused).toEqual({ kind: 'migration-failed', version: latest + 2, name: 'broken' })
    expect(await look(vault, key, version)).toBe(latest + 1)
    const names = await look(vault, key, tableNames)
    expect([names.includes('tides'), names.includes('halves')]).toEqual([true, false])
    const again = await reopen(vault.workspace, { migrations: [...migrations, tides] })
    expect(await readNotes(again)).toHaveLength(3)
  })

  it('that leaves broken references is undone', async () => {
    const { vault, key } = await closedVault()
    const orphans: Migration = {
      ...tides,
      up: (db) => void db.exec('drop trigger events_no_delete; delete from events')
    }
    expect(await refusalOf(vault.workspace, { migrations: [...migrations, orphans] })).toMatchObject({
      kind: 'migration-failed'
    })
    expect(await look(vault, key, (db) => db.prepare('select count(*) as n from events').get())).toEqual({ n: 3 })
  })

  it('may rebuild a table others refer to without emptying them', async () => {
    const { vault } = await closedVault()
    const rebuild: Migration = {
      ...tides,
      up: (db) =>
        void db.exec(`
          create table parent (id integer primary key) strict;
          create table child (id integer primary key, parent integer not null references parent (id) on delete cascade) strict;
          insert into parent values (1); insert into child values (1, 1);
          create table parent_new (id integer primary key, name text) strict;
          insert into parent_new select id, null from parent;
          drop table parent;
          alter table parent_new rename to parent;`)
    }
    const again = await reopen(vault.workspace, { migrations: [...migrations, rebuild] })
    const db = openReader({ ...again.workerAccess(), key: again.deriveKey('database') })
    expect(db.prepare('select count(*) as n from child').get()).toEqual({ n: 1 })
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
    db.close()
  })

  it('whose copy cannot be made changes nothing', async () => {
    const { vault, key } = await closedVault()
    await rm(vault.folder.backups, { recursive: true })
    await writeFile(vault.folder.backups, 'in the way')
    expect(await refusalOf(vault.workspace, { migrations: [...migrations, tides] })).toEqual({
      kind: 'backup-failed',
      reason: 'unwritable'
    })
    expect(await look(vault, key, version)).toBe(latest)
  })

  it('killed in its middle is as if it had not begun', async () => {
    const { vault, key } = await closedVault()
    const child = startChild('migrate-and-hang', [vault.workspace, PASSPHRASE])
    await child.waitFor('half way')
    await child.kill()
    expect(await look(vault, key, version)).toBe(latest + 1)
    expect(await look(vault, key, tableNames)).not.toContain('halves')
    const again = await reopen(vault.workspace, { migrations: [...migrations, tides] })
    expect(await readNotes(again)).toHaveLength(3)
    expect(await again.check('full')).toEqual({ ok: true })
  })
})

describe('a vault of a newer application', () => {
  it('is refused by name, and not one byte of it changes', async () => {
    const { vault } = await closedVault()
    const child = startChild('migrate-and-hang', [vault.workspace, PASSPHRASE])
    await child.waitFor('half way')
    // Killed, so that what the newer one wrote is still in the log.
    await child.kill()
    const files = ['vault.db', 'vault.db-wal', 'keys.json', 'keys-copy.json', 'tip']
    const bytes = () => Promise.all(files.map((name) => readFile(join(vault.folder.root, name))))
    const before = await bytes()
    expect(before[1]?.length).toBeGreaterThan(0)
    expect(await refusalOf(vault.workspace)).toEqual({
      kind: 'newer-version',
      found: latest + 1,
      ours: latest,
      appVersion: '9.9.0'
    })
    expect(await bytes()).toEqual(before)
  })
})
