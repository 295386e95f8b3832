// A call and a durable transaction with nothing between them: the page asks, the main process writes the rows that
// logging a call writes, and answers. Same SQLite build, same settings, same tables, rows of the same sizes.
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { app, BrowserWindow, ipcMain } from 'electron'

/** @typedef {{ kind: 'same' | 'next', value: unknown } | { kind: 'text' | 'bytes', length: number } | { kind: 'blob', value: string }} Cell */
/** @type {{ file: string, key: string, statements: { sql: string, cells: Cell[] }[] }} */
const { file, key, statements } = JSON.parse(readFileSync(process.env.ENTENTE_BENCH_ROWS ?? '', 'utf8'))

const db = openDatabase()
const prepared = statements.map(({ sql, cells }) => ({ statement: db.prepare(sql), cells }))
let turn = 0
const write = db.transaction(() => {
  for (const { statement, cells } of prepared) statement.run(cells.map(freshValue))
})
ipcMain.handle('bare-call', () => {
  turn += 1
  write.immediate()
  return { ok: true, value: { events: [freshText(36)] } }
})

void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    webPreferences: { preload: join(import.meta.dirname, 'preload.cjs') }
  })
  return window.loadFile(join(import.meta.dirname, '..', 'empty-window', 'index.html'))
})
app.on('window-all-closed', () => {
  db.close()
  app.quit()
})

/** @param {Cell} cell */
function freshValue(cell) {
  switch (cell.kind) {
    case 'same':
      return cell.value
    case 'blob':
      return Buffer.from(cell.value, 'base64')
    case 'next':
      return Number(cell.value) + turn
    case 'text':
      return freshText(cell.length)
    case 'bytes':
      return randomBytes(cell.length)
  }
}

/** @param {number} length */
function freshText(length) {
  return randomBytes(length).toString('hex').slice(0, length)
}

// As the application opens its own.
function openDatabase() {
  const rebuilt = join(dirname(process.execPath), 'resources', 'better_sqlite3.node')
  const needsIt = Number(process.versions.napi) < 10 && existsSync(rebuilt)
  const opened = new SqliteDatabase(file, needsIt ? { nativeBinding: rebuilt } : {})
  opened.pragma("cipher = 'sqlcipher'")
  opened.pragma('legacy = 4')
  opened.key(Buffer.from(`x'${key}'`))
  opened.pragma('journal_mode = WAL')
  const settings = [
    'synchronous = 2',
    'foreign_keys = 1',
    'temp_store = 2',
    'secure_delete = 1',
    'trusted_schema = 0',
    'cell_size_check = 1',
    'mmap_size = 0',
    'recursive_triggers = 1',
    'cache_size = -65536'
  ]
  for (const setting of settings) opened.pragma(setting)
  return opened
}
