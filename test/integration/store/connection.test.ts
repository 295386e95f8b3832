import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  createDatabase,
  type DatabaseAccess,
  databaseSalt,
  openReader,
  openWriter,
  type Sqlite
} from '../../../src-main/store/connection'
import { applySettings, ConnectionSettingError } from '../../../src-main/store/connection-settings'
import { temporaryFolder } from '../../support/store/temp-vault'

const vaultId = '0192f1a0-0000-7000-8000-000000000001'

async function freshAccess(): Promise<DatabaseAccess> {
  return { file: join(await temporaryFolder(), 'vault.db'), vaultId, key: randomBytes(32) }
}

function valuesOf(db: Sqlite, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, db.pragma(name, { simple: true })]))
}

const expected = {
  cipher: 'sqlcipher',
  legacy: '4',
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  temp_store: 2,
  secure_delete: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  mmap_size: 0,
  recursive_triggers: 1,
  busy_timeout: 2000,
  cache_size: -65536,
  page_size: 4096
}

describe('a connection', () => {
  it('holds every setting when it is opened the second time too', async () => {
    const access = await freshAccess()
    const first = createDatabase(access)
    expect(valuesOf(first, Object.keys(expected))).toEqual(expected)
    first.exec('create table t (a integer) strict')
    first.close()
    const second = openWriter(access)
    expect(valuesOf(second, Object.keys(expected))).toEqual(expected)
    const reader = openReader(access)
    expect(valuesOf(reader, [...Object.keys(expected), 'query_only'])).toEqual({ ...expected, query_only: 1 })
    expect(() => reader.exec('insert into t values (1)')).toThrow('readonly')
    reader.close()
    second.close()
  })

  it('is refused when a setting does not hold', async () => {
    const access = await freshAccess()
    const db = createDatabase(access)
    // SQLite takes a negative timeout for none, without a word.
    expect(() => applySettings(db, 'write', 64, -1)).toThrow(ConnectionSettingError)
    applySettings(db, 'write', 64, 2000)
    db.close()
  })

  it('needs the key', async () => {
    const access = await freshAccess()
    createDatabase(access).close()
    expect(() => openWriter({ ...access, key: randomBytes(32) })).toThrow('file is not a database')
    expect(() => openReader({ ...access, key: randomBytes(32) })).toThrow('file is not a database')
  })

  it('never makes a file', async () => {
    const access = await freshAccess()
    expect(() => openWriter(access)).toThrow('unable to open database file')
    expect(() => openReader(access)).toThrow('unable to open database file')
  })

  it('writes nothing in clear but the salt of the vault', async () => {
    const access = await freshAccess()
    const db = createDatabase(access)
    db.exec("create table t (a text) strict; insert into t values ('Infiltration chez Mme Nuñez')")
    const wal = await readFile(`${access.file}-wal`)
    db.close()
    const file = await readFile(access.file)
    expect(file.subarray(0, 16)).toEqual(databaseSalt(vaultId))
    for (const bytes of [wal, file]) {
      expect(bytes.includes('Infiltration')).toBe(false)
      expect(bytes.includes('create table')).toBe(false)
      expect(bytes.includes('SQLite format')).toBe(false)
    }
  })
})
