import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import {
  ARRIVAL_DROP_CHANNEL,
  type Channel,
  channels,
  DROP_CHANNEL,
  PACKAGE_DROP_CHANNEL
} from '../../src-shared/ipc/channels'
import type { Logger } from '../app/log'

/** What answers the windows; neither way throws for what a window asks. */
export interface Door {
  readonly call: (channel: Channel, raw: unknown) => Promise<unknown>
  readonly drop: (raw: unknown) => Promise<unknown>
  readonly dropArrivals: (raw: unknown) => Promise<unknown>
  readonly dropPackage: (raw: unknown) => Promise<unknown>
}

/**
 * Opens the only door between the windows and the main process. A call from anything but the main frame of a window of
 * ours, showing a page of ours, is refused and logged before it is looked at.
 */
export function registerIpc(door: Door, isOurs: (event: IpcMainInvokeEvent) => boolean, log: Logger): void {
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
      guarded(channel, (raw) => door.call(channel, raw))
    )
  ipcMain.handle(DROP_CHANNEL, guarded(DROP_CHANNEL, door.drop))
  ipcMain.handle(ARRIVAL_DROP_CHANNEL, guarded(ARRIVAL_DROP_CHANNEL, door.dropArrivals))
  ipcMain.handle(PACKAGE_DROP_CHANNEL, guarded(PACKAGE_DROP_CHANNEL, door.dropPackage))
}
