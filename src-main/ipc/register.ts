import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import { channels, DROP_CHANNEL } from '../../src-shared/ipc/channels'
import { type Answering, answer } from './answer'
import { answerDrop } from './answer-drop'

/**
 * Opens the only door between the windows and the main process. A call from anything but the main frame of a window of
 * ours, showing a page of ours, is refused and logged before it is looked at.
 */
export function registerIpc(answering: Answering, isOurs: (event: IpcMainInvokeEvent) => boolean): void {
  const log = answering.app.log.area('ipc')
  const guarded =
    (channel: string, reply: (raw: unknown) => Promise<unknown>) =>
    async (event: IpcMainInvokeEvent, ...args: readonly unknown[]) => {
      if (!isOurs(event)) {
        const logRef = log.error('call from a foreign sender refused', undefined, { channel, sender: event.sender.id })
        return { ok: false, reason: 'failed', logRef }
      }
      return reply(args[0])
    }
  for (const channel of channels)
    ipcMain.handle(
      channel,
      guarded(channel, (raw) => answer(channel, raw, answering))
    )
  ipcMain.handle(
    DROP_CHANNEL,
    guarded(DROP_CHANNEL, (raw) => answerDrop(raw, answering))
  )
}
