import type { BrowserWindow, IpcMainInvokeEvent, WebContents } from 'electron'
import { NOTICE_CHANNEL } from '../../../src-shared/ipc/channels'
import type { Notice } from '../../../src-shared/ipc/topics'

/** The windows that may call us, and that hear what changed. */
export interface OurWindows {
  readonly add: (window: BrowserWindow) => void
  readonly first: () => BrowserWindow | undefined
  /** Shows the first one, wherever it was. */
  readonly bringForward: () => void
  /** A call from the main frame of one of our windows, showing a page of ours. */
  readonly isOurs: (event: IpcMainInvokeEvent) => boolean
  /** A page of our origin in one of our windows. */
  readonly shows: (contents: WebContents | null, origin: string) => boolean
  readonly announce: (notice: Notice) => void
}

/** @param origin the only one our pages have */
export function createOurWindows(origin: string): OurWindows {
  const windows = new Set<BrowserWindow>()
  const holds = (contents: WebContents) =>
    [...windows].some((window) => !window.isDestroyed() && window.webContents === contents)
  return {
    add: (window) => {
      windows.add(window)
      window.once('closed', () => windows.delete(window))
    },
    first: () => [...windows][0],
    bringForward: () => {
      const [window] = windows
      if (window === undefined || window.isDestroyed()) return
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    },
    isOurs: ({ sender, senderFrame }) => {
      // Null when the frame is gone or has gone elsewhere since it called.
      if (senderFrame === null || senderFrame !== sender.mainFrame || senderFrame.origin !== origin) return false
      return holds(sender)
    },
    shows: (contents, from) => contents !== null && from === origin && holds(contents),
    announce: (notice) => {
      for (const window of windows) if (!window.isDestroyed()) window.webContents.send(NOTICE_CHANNEL, notice)
    }
  }
}
