import { setTimeout as pause } from 'node:timers/promises'
import { BrowserWindow, session as electronSession, type Session, type WebContents, webContents } from 'electron'
import type { Desktop } from '../desktop'
import type { Logger } from '../log'
import { ORIGIN, SCHEME } from '../protocol/address'
import { refuseRequests } from './network'

type Printed = Awaited<ReturnType<Desktop['printPdf']>>
type Asked = NonNullable<Parameters<Desktop['printPdf']>[1]>

// Not in memory alone, although it keeps nothing: Chromium's viewer does not work in such a session.
const PARTITION = 'persist:print'
const ADDRESS = `${ORIGIN}/letter.pdf`
/** Chromium's own viewer of PDFs. */
const VIEWER = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/'
const LONGEST_WAIT = 3000

export interface Printer {
  readonly print: Desktop['printPdf']
  /** Whether a page is the viewer at its work: it loads the file into a frame of its own. */
  readonly isViewer: (contents: WebContents, url: string) => boolean
}

/**
 * Prints PDFs by the system's dialogue, at full scale. Chromium's viewer shows the file in a hidden window, in a session
 * of its own that holds this one file, without any door to us.
 */
export function createPrinter(log: Logger): Printer {
  let session: Session | undefined
  let last: Promise<unknown> = Promise.resolve()
  return {
    print: (bytes, options = {}) => {
      session ??= printSession(log)
      const used = session
      const mine = last.then(() => printIn(used, bytes, options))
      last = mine.catch(() => undefined)
      return mine
    },
    isViewer: (contents, url) => contents.session === session && (url === ADDRESS || url.startsWith(VIEWER))
  }
}

function printSession(log: Logger): Session {
  const session = electronSession.fromPartition(PARTITION, { cache: false })
  refuseRequests(session, undefined, log, [VIEWER, 'chrome://resources/'])
  return session
}

async function printIn(session: Session, bytes: Uint8Array, asked: Asked): Promise<Printed> {
  session.protocol.handle(SCHEME, () => {
    return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/pdf' } })
  })
  const webPreferences = { session, plugins: true, sandbox: true, contextIsolation: true, nodeIntegration: false }
  const window = new BrowserWindow({ show: false, webPreferences: { ...webPreferences, spellcheck: false } })
  try {
    if ((await window.webContents.getPrintersAsync()).length === 0) return 'no-printer'
    await window.loadURL(ADDRESS)
    await viewerReady(window)
    return await print(window, asked)
  } finally {
    window.destroy()
    session.protocol.unhandle(SCHEME)
  }
}

/**
 * Waits until the viewer has loaded the pages: before that it prints one empty sheet. It announces that nowhere, so its
 * own state is asked; should another version of it have none of that name, the longest wait is the answer.
 */
async function viewerReady(window: BrowserWindow): Promise<void> {
  const until = Date.now() + LONGEST_WAIT
  while (Date.now() < until) {
    const viewer = window.webContents.mainFrame.framesInSubtree.find((frame) => frame.url.startsWith(VIEWER))
    if (await viewer?.executeJavaScript("window.viewer?.loadState_ === 'success'").catch(() => false)) return
    await pause(50)
  }
}

function print(window: BrowserWindow, { doubleSided }: Asked): Promise<Printed> {
  return new Promise((resolve) => {
    const options = { silent: false, printBackground: true, margins: { marginType: 'none' }, scaleFactor: 100 } as const
    const sides = doubleSided === undefined ? {} : ({ duplexMode: doubleSided ? 'longEdge' : 'simplex' } as const)
    pageOfViewer(window).print({ ...options, ...sides }, (success, reason) =>
      resolve(success ? 'printed' : outcomeOf(reason))
    )
  })
}

// Where the viewer is a page inside the window's, only that page's own printing answers when it has ended.
function pageOfViewer({ webContents: outer }: BrowserWindow): WebContents {
  return webContents.getAllWebContents().find((one) => one.session === outer.session && one.id !== outer.id) ?? outer
}

/** Chromium's own words for it, which are not translated. */
function outcomeOf(reason: string): Printed {
  if (/cancel/iu.test(reason)) return 'cancelled'
  return /no valid printers/iu.test(reason) ? 'no-printer' : 'not-printed'
}
