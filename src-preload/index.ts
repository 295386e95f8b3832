import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Bridge } from '../src-shared/ipc/bridge'
import {
  ARRIVAL_DROP_CHANNEL,
  channels,
  DROP_CHANNEL,
  NOTICE_CHANNEL,
  PACKAGE_DROP_CHANNEL
} from '../src-shared/ipc/channels'
import type { Notice } from '../src-shared/ipc/topics'

const known = new Set<string>(channels)
const platform = process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux'

/** A file with a path is named, so that the main process reads it; one that only exists in the page is sent whole. */
async function nameOrRead(file: File): Promise<{ path: string } | { name: string; bytes: Uint8Array }> {
  const path = webUtils.getPathForFile(file)
  return path === '' ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : { path }
}

const bridge: Bridge<File> = {
  call: (channel, input) =>
    known.has(channel)
      ? ipcRenderer.invoke(channel, input)
      : Promise.resolve({ ok: false, reason: 'invalid-input', fields: { channel: 'invalid' } }),
  takeDropped: async (files, job) =>
    ipcRenderer.invoke(DROP_CHANNEL, { job, files: await Promise.all(Array.from(files, nameOrRead)) }),
  takeArrivals: async (files, job) =>
    ipcRenderer.invoke(ARRIVAL_DROP_CHANNEL, { job, files: await Promise.all(Array.from(files, nameOrRead)) }),
  offerPackage: (file) => ipcRenderer.invoke(PACKAGE_DROP_CHANNEL, { path: webUtils.getPathForFile(file) }),
  on: (listener) => {
    const receive = (_event: unknown, notice: Notice) => listener(notice)
    ipcRenderer.on(NOTICE_CHANNEL, receive)
    return () => void ipcRenderer.off(NOTICE_CHANNEL, receive)
  },
  platform
}

contextBridge.exposeInMainWorld('entente', bridge)
