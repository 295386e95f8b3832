// Entente as it is built, started at the address of the inbox. What is added: a key store that answers at once, so that
// no passphrase is derived, and a preload beside its own that tells when the first rows are painted.
import { join } from 'node:path'
import { app, ipcMain, safeStorage } from 'electron'

ipcMain.once('painted', (_event, at) => {
  process.stdout.write(`painted ${at}\n`)
  app.quit()
})
const painted = join(import.meta.dirname, '..', '..', 'support', 'painted.cjs')
app.on('session-created', (session) => {
  // Electron 35 has the second call and deprecates the first.
  if ('registerPreloadScript' in session) session.registerPreloadScript({ type: 'frame', filePath: painted })
  else session.setPreloads([painted])
})
Object.assign(safeStorage, {
  getSelectedStorageBackend: () => 'gnome_libsecret',
  isEncryptionAvailable: () => true,
  encryptString: (text) => Buffer.from(text),
  decryptString: (sealed) => sealed.toString()
})
if ('isAsyncEncryptionAvailable' in safeStorage) {
  Object.assign(safeStorage, {
    isAsyncEncryptionAvailable: async () => true,
    encryptStringAsync: async (text) => Buffer.from(text),
    decryptStringAsync: async (sealed) => ({ result: sealed.toString(), shouldReEncrypt: false })
  })
}
await import('../../../../out/main/index.js')
