import { app, type BrowserWindow, dialog } from 'electron'
import type { Language } from '../../../src-shared/domain/common/vocabulary'
import type { Logger } from '../log'

export interface Watching {
  /** Of the screen. */
  readonly language: () => Promise<Language>
  readonly log: Logger
}

/**
 * What happens when a page crashes or hangs, or when something of ours throws where nobody waits for it: it is logged
 * without what people wrote, said once, calmly, and work goes on from what is on the disk.
 */
export function watchFaults({ language, log }: Watching): void {
  let saying = false
  const sayOnce = async (reference: string) => {
    if (saying || !app.isReady()) return
    saying = true
    const text = await words(language)
    await dialog.showMessageBox({
      type: 'warning',
      message: text('stopped.failed'),
      detail: text('stopped.failed-detail', { reference }),
      buttons: [text('stopped.understood')]
    })
    saying = false
  }
  process.on('uncaughtException', (error) => void sayOnce(log.error('uncaught exception', error)))
  process.on('unhandledRejection', (reason) => void sayOnce(log.error('unhandled rejection', reason)))
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit') log.warn('helper process gone', { type, reason, exitCode })
  })
}

/** Watches one window: a page that died or hangs is opened again if the user wants. */
export function watchWindow(window: BrowserWindow, { language, log }: Watching): void {
  // A page that was ended because it hung needs no second question.
  let agreed = false
  window.webContents.on('render-process-gone', async (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return
    const reference = log.error('page gone', undefined, { reason, exitCode })
    const text = await words(language)
    const detail = text('stopped.screen-detail', { reference })
    if (!agreed) await ask(window, text('stopped.screen'), detail, [text('stopped.reopen')])
    agreed = false
    if (!window.isDestroyed()) window.webContents.reload()
  })
  window.on('unresponsive', async () => {
    log.warn('page hangs')
    const text = await words(language)
    const buttons = [text('stopped.wait'), text('stopped.reopen')]
    const choice = await ask(window, text('stopped.hung'), text('stopped.hung-detail'), buttons)
    if (choice !== 1 || window.isDestroyed()) return
    agreed = true
    window.webContents.forcefullyCrashRenderer()
  })
}

async function ask(window: BrowserWindow, message: string, detail: string, buttons: string[]): Promise<number> {
  const { response } = await dialog.showMessageBox(window, { type: 'warning', message, detail, buttons, defaultId: 0 })
  return response
}

/** Loaded when something is to be said: the texts are no part of what the start waits for. */
async function words(language: Watching['language']) {
  const [{ translator }, spoken] = await Promise.all([import('../../../src-shared/texts/translator'), language()])
  return translator(spoken)
}
