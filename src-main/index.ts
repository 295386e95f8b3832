import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

async function openWindow(): Promise<void> {
  const window = new BrowserWindow({
    title: 'Entente',
    width: 1280,
    height: 800,
    webPreferences: { preload: join(import.meta.dirname, '..', 'preload', 'index.cjs'), sandbox: true }
  })
  const devServer = process.env.ELECTRON_RENDERER_URL
  if (devServer !== undefined && !app.isPackaged) await window.loadURL(devServer)
  else await window.loadFile(join(import.meta.dirname, '..', 'renderer', 'index.html'))
}

const dataDir = process.env.ENTENTE_DATA_DIR
if (dataDir !== undefined && dataDir !== '') app.setPath('userData', dataDir)
app.on('window-all-closed', () => app.quit())
await app.whenReady()
await openWindow()
