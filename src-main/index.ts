import { join } from 'node:path'
import { app, BrowserWindow, session } from 'electron'

async function openWindow(): Promise<void> {
  const window = new BrowserWindow({
    title: 'Entente',
    width: 1280,
    height: 800,
    webPreferences: {
      preload: join(import.meta.dirname, '..', 'preload', 'index.cjs'),
      sandbox: true,
      spellcheck: false
    }
  })
  const devServer = process.env.ELECTRON_RENDERER_URL
  if (devServer !== undefined && !app.isPackaged) await window.loadURL(devServer)
  else await window.loadFile(join(import.meta.dirname, '..', 'renderer', 'index.html'))
}

const dataDir = process.env.ENTENTE_DATA_DIR
if (dataDir !== undefined && dataDir !== '') app.setPath('userData', dataDir)
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
app.on('window-all-closed', () => app.quit())
// Never awaited at this level: Electron is not ready before this module has ended.
void app.whenReady().then(() => {
  // Chromium would fetch spelling dictionaries, `spellcheck: false` or not, and probe the network before.
  session.defaultSession.setSpellCheckerLanguages([])
  return openWindow()
})
