import { join } from 'node:path'
import {
  app,
  type BrowserWindow,
  type Session as ElectronSession,
  session as electronSession,
  Menu,
  nativeTheme,
  type WebContents
} from 'electron'
import type { Language } from '../../src-shared/domain/common/vocabulary'
import { registerIpc } from '../ipc/register'
import { compileFromCache } from './code-cache/compiled'
import { dataFolders } from './data-folders'
import { type Environment, readEnvironment } from './environment'
import type { Logger } from './log'
import { createLogger, rotatingFile } from './log-file'
import { ORIGIN } from './protocol/address'
import { handleScheme, registerScheme } from './protocol/handle-scheme'
import { staticFile } from './protocol/static-files'
import { chosenScheme } from './shell/chosen-scheme'
import { watchFaults, watchWindow } from './shell/faults'
import { harden } from './shell/harden'
import { refuseRequests, switchNetworkOff } from './shell/network'
import { createOurWindows, type OurWindows } from './shell/our-windows'
import { createPrinter } from './shell/print-pdf'
import type { ServiceParts, Services } from './shell/services'
import { createWindow } from './shell/window'

// Beside the bundle this file ends up in: nothing but the entry imports it, so it is in no chunk.
const RENDERER = join(import.meta.dirname, '..', 'renderer')
const PRELOAD = join(import.meta.dirname, '..', 'preload', 'index.cjs')
/** In memory alone: what a page keeps by itself, caches included, never reaches the disk. */
const PARTITION = 'entente'

/**
 * Starts the application with its window, in the one order that is safe: what must come before Electron is ready, the
 * one instance, the log, the doors (scheme, calls), the window. What stands behind it is loaded only while the page
 * comes up in a process of its own, and calls wait for it: this file and what it imports delay every start, so they
 * import neither schemas nor texts nor the store.
 */
export async function start(): Promise<void> {
  const environment = readEnvironment(process.env, app.isPackaged)
  if (environment.dataDir !== undefined) app.setPath('userData', environment.dataDir)
  switchNetworkOff(environment.devServer)
  registerScheme()
  // Ours needs the language; without this Electron would build one of its own first.
  Menu.setApplicationMenu(null)
  if (!app.requestSingleInstanceLock()) return app.quit()
  const folders = dataFolders(app.getPath('userData'))
  const log = createLogger(rotatingFile(folders.logs))
  const windows = createOurWindows(environment.devServer?.origin ?? ORIGIN)
  app.on('second-instance', windows.bringForward)
  const printer = createPrinter(log.area('print'))
  const mayGo = (contents: WebContents, url: string) => printer.isViewer(contents, url) || isReload(environment, url)
  harden(log.area('security'), mayGo, windows.shows)

  await app.whenReady()
  nativeTheme.themeSource = chosenScheme(folders.settings)
  log.info('start', { version: app.getVersion(), electron: process.versions['electron'], platform: process.platform })
  let pageIsThere: () => void = () => undefined
  const services = startAfter(new Promise((resolve) => (pageIsThere = resolve)), {
    ...{ environment, folders, log, windows, printer },
    language: machineLanguage()
  })
  const language = async () => (await services).language()
  watchFaults({ language, log: log.area('faults') })
  const page = openDoors({ environment, windows, services, scriptGiven: pageIsThere, log })
  const openWindow = () => {
    const { devServer } = environment
    const window = createWindow({ session: page, preload: PRELOAD, devServer, devTools: !app.isPackaged })
    windows.add(window)
    watchWindow(window, { language, log: log.area('faults') })
    atTheLatest(window, pageIsThere)
  }
  openWindow()
  app.on('activate', () => {
    if (windows.first() === undefined) openWindow()
  })
  await services
}

/**
 * Loads what stands behind the window. Not earlier: loading keeps this process busy while it should give the window its
 * page and its script; later the page is busy with that script, in a process of its own.
 */
async function startAfter(page: Promise<void>, parts: ServiceParts): Promise<Services> {
  await page
  compileFromCache(join(import.meta.dirname, 'chunks'))
  const { startServices } = await import('./shell/services')
  return startServices(parts)
}

/** At the latest: once the page's script has run, wherever it came from, or no page comes. */
function atTheLatest({ webContents }: BrowserWindow, then: () => void): void {
  webContents.once('dom-ready', then)
  webContents.once('did-fail-load', then)
  webContents.once('destroyed', then)
}

interface Doors {
  readonly environment: Environment
  readonly windows: OurWindows
  readonly services: Promise<Services>
  /** Called once the page has been given its script, and again for each later one. */
  readonly scriptGiven: () => void
  readonly log: Logger
}

function openDoors({ environment, windows, services, scriptGiven, log }: Doors): ElectronSession {
  const page = electronSession.fromPartition(PARTITION)
  const watched = log.area('protocol')
  for (const one of [page, electronSession.defaultSession]) refuseRequests(one, environment.devServer, watched)
  handleScheme(page, {
    file: (path) => staticFile(RENDERER, path),
    show: async (id, size) => (await services).show(id, size),
    log: watched
  })
  const door = {
    call: async (...asked: Parameters<Services['call']>) => (await services).call(...asked),
    drop: async (raw: unknown) => (await services).drop(raw),
    dropArrivals: async (raw: unknown) => (await services).dropArrivals(raw),
    dropPackage: async (raw: unknown) => (await services).dropPackage(raw)
  }
  registerIpc(door, windows.isOurs, log.area('ipc'))
  page.webRequest.onCompleted({ urls: [`${ORIGIN}/*.js`] }, scriptGiven)
  return page
}

function isReload({ devServer }: Environment, url: string): boolean {
  return devServer !== undefined && new URL(url).origin === devServer.origin
}

function machineLanguage(): Language {
  return app.getLocale().startsWith('en') ? 'en' : 'fr'
}
