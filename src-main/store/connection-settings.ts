import type { Sqlite } from './connection'

// Before it, a fault of the write-ahead log could corrupt a file with two connections.
const OLDEST_SQLITE = [3, 51, 3] as const

/** Thrown when a connection does not hold a setting it was given: it must not be used. */
export class ConnectionSettingError extends Error {
  constructor(setting: string, expected: unknown, found: unknown) {
    super(`SQLite setting ${setting} is ${String(found)} instead of ${String(expected)}`)
    this.name = 'ConnectionSettingError'
  }
}

/**
 * Sets everything a connection must hold and reads each value back. A connection that opens an existing database is not
 * the one that created it: SQLite's default `synchronous` differs between the two.
 */
export function applySettings(db: Sqlite, mode: 'read' | 'write', cacheMebibytes: number, busyTimeout: number): void {
  requireVersion(db)
  if (mode === 'write') db.pragma('journal_mode = WAL')
  const settings = settingsOf(mode, cacheMebibytes, busyTimeout)
  for (const [name, value] of settings) db.pragma(`${name} = ${value}`)
  for (const [name, value] of [...settings, ...cipherSettings]) requireSetting(db, name, value)
  // Also the first page read: a wrong key or a damaged header shows here. A copy made by VACUUM INTO is not in WAL mode.
  if (mode === 'write') requireSetting(db, 'journal_mode', 'wal')
  else db.pragma('schema_version')
}

const cipherSettings = [
  ['cipher', 'sqlcipher'],
  ['legacy', '4']
] as const

type Setting = readonly [name: string, value: string | number]

function settingsOf(mode: 'read' | 'write', cacheMebibytes: number, busyTimeout: number): readonly Setting[] {
  return [
    ['busy_timeout', busyTimeout],
    ['synchronous', 2],
    ['foreign_keys', 1],
    ['temp_store', 2],
    ['secure_delete', 1],
    ['trusted_schema', 0],
    ['cell_size_check', 1],
    ['mmap_size', 0],
    // Without it REPLACE removes rows past the triggers that keep tables append-only.
    ['recursive_triggers', 1],
    ['cache_size', -1024 * cacheMebibytes],
    ...(mode === 'read' ? [['query_only', 1] as const] : []),
    ...(process.platform === 'darwin'
      ? ([
          ['fullfsync', 1],
          ['checkpoint_fullfsync', 1]
        ] as const)
      : [])
  ]
}

function requireSetting(db: Sqlite, name: string, expected: string | number): void {
  const found = db.pragma(name, { simple: true })
  if (found !== expected) throw new ConnectionSettingError(name, expected, found)
}

function requireVersion(db: Sqlite): void {
  const version = db.prepare<[], string>('select sqlite_version()').pluck().get() ?? ''
  const parts = version.split('.').map(Number)
  for (const [index, least] of OLDEST_SQLITE.entries()) {
    const part = parts[index] ?? 0
    if (part > least) return
    if (part < least) throw new ConnectionSettingError('sqlite_version', OLDEST_SQLITE.join('.'), version)
  }
}
