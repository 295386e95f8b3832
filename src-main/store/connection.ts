import { createHash } from 'node:crypto'
import { closeSync, openSync } from 'node:fs'
import SqliteDatabase from 'better-sqlite3'
import { applySettings } from './connection-settings'
import { nativeBinding } from './native-binding'

/** A raw connection, for migrations and bulk work; everything else goes through Kysely. */
export type Sqlite = SqliteDatabase.Database

/** What it takes to open the database of a vault; a worker gets the same. */
export interface DatabaseAccess {
  readonly file: string
  readonly vaultId: string
  /** 32 bytes, derived from the data key. */
  readonly key: Buffer
  readonly cacheMebibytes?: number
}

const DEFAULT_CACHE_MEBIBYTES = 64
const BUSY_TIMEOUT = 2000
const SALT_LENGTH = 16

/**
 * Opens the database for writing. Every setting is read back.
 * @throws SqliteError (`SQLITE_NOTADB` for a wrong key or a damaged first page), or an error that names the setting
 */
export function openWriter(access: DatabaseAccess): Sqlite {
  return open(access, 'write')
}

/** As `openWriter`, for reading only; it never changes the file, and several may be open at once. */
export function openReader(access: DatabaseAccess): Sqlite {
  return open(access, 'read')
}

/** Makes an empty database and opens it for writing. Fails where a file already is. */
export function createDatabase(access: DatabaseAccess): Sqlite {
  closeSync(openSync(access.file, 'wx', 0o600))
  return open(access, 'write')
}

/**
 * The first 16 bytes of a vault's database. They stand there in clear and are derived from the vault's id, so that the
 * database of another vault can be told from a damaged one.
 */
export function databaseSalt(vaultId: string): Buffer {
  return createHash('sha256').update(`entente/salt/1\0${vaultId}`).digest().subarray(0, SALT_LENGTH)
}

function open(access: DatabaseAccess, mode: 'read' | 'write'): Sqlite {
  const binding = nativeBinding()
  const db = new SqliteDatabase(access.file, {
    fileMustExist: true,
    readonly: mode === 'read',
    timeout: BUSY_TIMEOUT,
    ...(binding === undefined ? {} : { nativeBinding: binding })
  })
  try {
    unlock(db, access)
    applySettings(db, mode, access.cacheMebibytes ?? DEFAULT_CACHE_MEBIBYTES, BUSY_TIMEOUT)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

// SQLCipher 4's format with a raw key: 64 hexadecimal digits of key, 32 of salt, no derivation.
function unlock(db: Sqlite, access: DatabaseAccess): void {
  db.pragma("cipher = 'sqlcipher'")
  db.pragma('legacy = 4')
  if (!takesKeys(db)) throw new Error('This SQLite cannot encrypt')
  const literal = Buffer.concat([
    Buffer.from("x'"),
    hexDigits(access.key),
    hexDigits(databaseSalt(access.vaultId)),
    Buffer.from("'")
  ])
  const answer = db.key(literal)
  literal.fill(0)
  if (answer !== 0) throw new Error(`The database key was not accepted: ${answer}`)
}

// The package's types do not know what this build adds.
function takesKeys(db: object): db is { key(key: Buffer): number } {
  return 'key' in db && typeof db.key === 'function'
}

// Not a string: strings cannot be overwritten.
function hexDigits(bytes: Buffer): Buffer {
  const digits = Buffer.alloc(bytes.length * 2)
  for (const [index, byte] of bytes.entries()) digits.write(byte.toString(16).padStart(2, '0'), index * 2, 'latin1')
  return digits
}
