// The least an Electron application can do: one window of the size of ours, with a page that holds nothing. It writes
// when that page was first painted, and quits.
import { join } from 'node:path'
import { app, BrowserWindow, ipcMain } from 'electron'

ipcMain.once('painted', (_event, at) => {
  process.stdout.write(`painted ${at}\n`)
  app.quit()
})

// Not awaited: Electron becomes ready only once this module has run to its end.
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    show: false,
    webPreferences: { preload: join(import.meta.dirname, '..', '..', 'support', 'painted.cjs') }
  })
  window.once('ready-to-show', () => window.show())
  return window.loadFile(join(import.meta.dirname, 'index.html'))
})
