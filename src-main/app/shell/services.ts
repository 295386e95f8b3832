import { app, nativeTheme, powerMonitor } from 'electron'
import type { Language } from '../../../src-shared/domain/common/vocabulary'
import type { Screen } from '../../../src-shared/ipc/contract/app'
import { allHandlers } from '../../ipc/all-handlers'
import { answer } from '../../ipc/answer'
import { answerArrivalDrop, answerDrop, answerPackageDrop } from '../../ipc/answer-drop'
import { createJobs } from '../../ipc/jobs'
import type { Door } from '../../ipc/register'
import { Speller } from '../../spelling/speller'
import type { AppContext } from '../context'
import type { DataFolders } from '../data-folders'
import type { Environment } from '../environment'
import { injectedDay } from '../injected-day'
import type { Logger } from '../log'
import type { ShowFile } from '../protocol/attachment-response'
import type { BuildSamples } from '../sample-builder'
import { Session } from '../session/session'
import { openSettings, type SettingsFile } from '../settings'
import { showAttachment } from '../show-attachment'
import { systemZone } from '../system-zone'
import { electronDesktop, removeCopies } from './electron-desktop'
import { electronNotifier } from './electron-notifier'
import { systemKeyring } from './keyring'
import { setMenu } from './menu'
import type { OurWindows } from './our-windows'
import type { Printer } from './print-pdf'
import { quitInOrder } from './quit'
import { startSpelling } from './spelling-process'
import { deskColour } from './window'

export interface ServiceParts {
  readonly environment: Environment
  readonly folders: DataFolders
  readonly log: Logger
  readonly windows: OurWindows
  readonly printer: Printer
  /** The language of the machine, until one was chosen. */
  readonly language: Language
}

/** What stands behind the window. */
export interface Services extends Door {
  /** Of the screen. */
  readonly language: () => Language
  readonly show: ShowFile
}

/**
 * Settings, session and answers: all that the window can do without while it comes up. The vault is being opened when it
 * returns; calls that depend on it wait for it by themselves.
 */
export async function startServices(parts: ServiceParts): Promise<Services> {
  const { folders, log } = parts
  const [settings] = await Promise.all([
    openSettings(folders.settings, { language: parts.language, scheme: 'system' }, log),
    removeCopies(folders.copies)
  ])
  const session = openSession(parts, settings)
  const context = contextOf(parts, session)
  const jobs = createJobs()
  quitInOrder({ session, jobs, cleanUp: () => removeCopies(folders.copies), log })
  powerMonitor.on('suspend', () => void session.settle())
  powerMonitor.on('shutdown', () => app.quit())
  showScreen(session.screen, parts.windows)
  void session.begin()
  const answering = {
    handlers: allHandlers(session, jobs),
    app: context,
    jobs,
    announce: parts.windows.announce,
    checkAnswers: parts.environment.checkAnswers
  }
  return {
    language: context.language,
    show: showAttachment(session),
    call: (channel, raw) => answer(channel, raw, answering),
    drop: (raw) => answerDrop(raw, answering),
    dropArrivals: (raw) => answerArrivalDrop(raw, answering),
    dropPackage: async (raw) => answerPackageDrop(raw, session)
  }
}

function openSession({ environment, folders, windows, log }: ServiceParts, settings: SettingsFile): Session {
  return new Session({
    folders,
    appVersion: app.getVersion(),
    settings,
    keyring: systemKeyring,
    buildSamples,
    announce: windows.announce,
    notifier: electronNotifier(windows),
    showScreen: (screen) => showScreen(screen, windows),
    log,
    today: injectedDay(environment),
    systemZone: systemZone()
  })
}

/** Loaded when somebody wants to look around. */
const buildSamples: BuildSamples = async (...asked) => {
  const samples = await import('../../samples/build-samples')
  return samples.buildSamples(...asked)
}

function contextOf({ folders, windows, printer, log }: ServiceParts, session: Session): AppContext {
  return {
    workspace: () => session.workspace,
    language: () => session.screen.language,
    setZone: (zone) => session.setZone(zone),
    note: (notice) => session.note(notice),
    desktop: electronDesktop({ window: windows.first, copies: folders.copies, printPdf: printer.print }),
    speller: new Speller(startSpelling),
    log
  }
}

function showScreen({ language, scheme }: Screen, windows: OurWindows): void {
  nativeTheme.themeSource = scheme
  setMenu(language, !app.isPackaged)
  windows.first()?.setBackgroundColor(deskColour())
}
