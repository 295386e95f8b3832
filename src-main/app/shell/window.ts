import { BrowserWindow, nativeTheme, type Session, screen } from 'electron'
import { ORIGIN } from '../protocol/address'

export interface WindowOptions {
  readonly session: Session
  /** Absolute path of the bundled preload. */
  readonly preload: string
  readonly devServer: URL | undefined
  readonly devTools: boolean
}

/** The application's window. Every setting that keeps a page harmless is written out, though most are the default. */
export function createWindow({ session, preload, devServer, devTools }: WindowOptions): BrowserWindow {
  // Never larger than the screen of a tablet.
  const { width, height } = screen.getPrimaryDisplay().workAreaSize
  const window = new BrowserWindow({
    title: 'Entente',
    width: Math.min(1366, width),
    height: Math.min(768, height),
    minWidth: 640,
    minHeight: 480,
    show: false,
    backgroundColor: deskColour(),
    autoHideMenuBar: true,
    webPreferences: {
      session,
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      devTools
    }
  })
  window.once('ready-to-show', () => window.show())
  // A page that cannot be loaded is a bug: the log has it, and the window shows nothing.
  void window.loadURL(devServer?.href ?? `${ORIGIN}/`).catch(() => undefined)
  return window
}

/** The desk of either scheme, until the page draws: no white flash at night. */
export function deskColour(): string {
  return nativeTheme.shouldUseDarkColors ? '#171513' : '#f7f4ee'
}
