// The least that shows rows of a database: the page asks, the main process reads them by one statement from a file that
// is not encrypted, the page paints them.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { app, BrowserWindow, ipcMain } from 'electron'

const rebuilt = join(dirname(process.execPath), 'resources', 'better_sqlite3.node')
const needsIt = Number(process.versions.napi) < 10 && existsSync(rebuilt)
const db = new SqliteDatabase(process.env.ENTENTE_BENCH_PLAIN, {
  readonly: true,
  ...(needsIt && { nativeBinding: rebuilt })
})
const statements = new Map()
ipcMain.handle('bare-call', (_event, { sql, values }) => {
  if (!statements.has(sql)) statements.set(sql, db.prepare(sql))
  return statements.get(sql).all(...values)
})

void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    webPreferences: { preload: join(import.meta.dirname, '..', 'bare-call', 'preload.cjs') }
  })
  return window.loadFile(join(import.meta.dirname, '..', 'empty-window', 'index.html'))
})
app.on('window-all-closed', () => {
  db.close()
  app.quit()
})
