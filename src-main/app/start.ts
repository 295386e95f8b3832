import { join } from 'node:path'
import { app, type Session as ElectronSession, session as electronSession, nativeTheme, powerMonitor } from 'electron'
import type { Language } from '../../src-shared/domain/common/vocabulary'
import type { Screen } from '../../src-shared/ipc/contract/app'
import { allHandlers } from '../ipc/all-handlers'
import { createJobs } from '../ipc/jobs'
import { registerIpc } from '../ipc/register'
import { buildSamples } from '../samples/build-samples'
import type { AppContext } from './context'
import { dataFolders } from './data-folders'
import { type Environment, readEnvironment } from './environment'
import { createLogger, rotatingFile } from './log-file'
import { ORIGIN } from './protocol/address'
import { handleScheme, registerScheme } from './protocol/handle-scheme'
import { staticFiles } from './protocol/static-files'
import { Session } from './session/session'
import { openSettings } from './settings'
import { electronDesktop, removeCopies } from './shell/electron-desktop'
import { watchFaults, watchWindow } from './shell/faults'
import { harden } from './shell/harden'
import { systemKeyring } from './shell/keyring'
import { setMenu } from './shell/menu'
import { refuseRequests, switchNetworkOff } from './shell/network'
import { createOurWindows, type OurWindows } from './shell/our-windows'
import { createPrinter } from './shell/print-pdf'
import { quitInOrder } from './shell/quit'
import { createWindow } from './shell/window'
import { showAttachment } from './show-attachment'
import { systemZone } from './system-zone'

const RENDERER = join(import.meta.dirname, '..', 'renderer')
/** In memory alone: what a page keeps by itself, caches included, never reaches the disk. */
const PARTITION = 'entente'

/**
 * Starts the application with its window, in the one order that is safe: what must come before Electron is ready, the
 * one instance, the log, the settings, the doors (scheme, calls), the window, and only then the vault, so that there is
 * something to see while it opens.
 */
export async function start(): Promise<void> {
  const environment = readEnvironment(process.env, app.isPackaged)
  if (environment.dataDir !== undefined) app.setPath('userData', environment.dataDir)
  switchNetworkOff(environment.devServer)
  registerScheme()
  if (!app.requestSingleInstanceLock()) return app.quit()
  const folders = dataFolders(app.getPath('userData'))
  const log = createLogger(rotatingFile(folders.logs))
  const windows = createOurWindows(environment.devServer?.origin ?? ORIGIN)
  app.on('second-instance', () => bringForward(windows))
  const printer = createPrinter(log.area('print'))
  harden(log.area('security'), (contents, url) => printer.isViewer(contents, url) || isReload(environment, url))

  await app.whenReady()
  log.info('start', { version: app.getVersion(), electron: process.versions['electron'], platform: process.platform })
  await removeCopies(folders.copies)
  const settings = await openSettings(folders.settings, defaultScreen(), log)
  const session = new Session({
    folders,
    appVersion: app.getVersion(),
    settings,
    keyring: systemKeyring,
    buildSamples,
    announce: windows.announce,
    showScreen,
    log,
    today: environment.today,
    systemZone: systemZone()
  })
  const desktop = electronDesktop({ window: windows.first, copies: folders.copies, printPdf: printer.print })
  const context: AppContext = {
    workspace: () => session.workspace,
    language: () => session.screen.language,
    setZone: (zone) => session.setZone(zone),
    note: (notice) => session.note(notice),
    desktop,
    log
  }
  const jobs = createJobs()
  watchFaults(context)
  quitInOrder({ session, jobs, cleanUp: () => removeCopies(folders.copies), log })
  showScreen(session.screen)
  const page = await openDoors(environment, session, context)
  registerIpc(
    {
      handlers: allHandlers(session, jobs),
      app: context,
      jobs,
      announce: windows.announce,
      checkAnswers: !app.isPackaged
    },
    windows.isOurs
  )
  openWindow(environment, page, windows, context)
  app.on('activate', () => {
    if (windows.first() === undefined) openWindow(environment, page, windows, context)
  })
  powerMonitor.on('suspend', () => void session.settle())
  powerMonitor.on('shutdown', () => app.quit())
  await session.begin()
}

function showScreen({ language, scheme }: Screen): void {
  nativeTheme.themeSource = scheme
  setMenu(language, !app.isPackaged)
}

async function openDoors(environment: Environment, session: Session, context: AppContext): Promise<ElectronSession> {
  const page = electronSession.fromPartition(PARTITION)
  const log = context.log.area('protocol')
  for (const one of [page, electronSession.defaultSession]) refuseRequests(one, environment.devServer, log)
  handleScheme(page, { files: await staticFiles(RENDERER), show: showAttachment(session), log })
  return page
}

function openWindow(environment: Environment, page: ElectronSession, windows: OurWindows, context: AppContext): void {
  const window = createWindow({ session: page, devServer: environment.devServer, devTools: !app.isPackaged })
  windows.add(window)
  watchWindow(window, context)
}

function bringForward(windows: OurWindows): void {
  const window = windows.first()
  if (window === undefined) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

function isReload({ devServer }: Environment, url: string): boolean {
  return devServer !== undefined && new URL(url).origin === devServer.origin
}

function defaultScreen(): Screen {
  const language: Language = app.getLocale().startsWith('en') ? 'en' : 'fr'
  return { language, scheme: 'system' }
}
