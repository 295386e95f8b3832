import { safeStorage } from 'electron'
import type { Keyring } from '../../store/keys/keyring'

/** Key stores of Linux that encrypt for real; `basic_text` hides the key in the program itself. */
const LINUX = new Set(['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6'])

/** The system's key store, or undefined where there is none to rely on. Call once the application is ready. */
export async function systemKeyring(): Promise<Keyring | undefined> {
  const backend = backendName()
  if (backend === undefined || !(await isAvailable())) return undefined
  return {
    backend,
    encrypt: (plain) => encrypt(plain.toString('base64')),
    decrypt: async (sealed) => Buffer.from(await decrypt(sealed), 'base64')
  }
}

function backendName(): string | undefined {
  if (process.platform === 'darwin') return 'keychain'
  if (process.platform === 'win32') return 'dpapi'
  const backend = safeStorage.getSelectedStorageBackend()
  return LINUX.has(backend) ? backend : undefined
}

// Electron 45 has asynchronous calls and deprecates the others; Electron 33 has the others only.
function hasAsync(): boolean {
  return 'isAsyncEncryptionAvailable' in safeStorage
}

async function isAvailable(): Promise<boolean> {
  return hasAsync() ? safeStorage.isAsyncEncryptionAvailable() : safeStorage.isEncryptionAvailable()
}

async function encrypt(text: string): Promise<Buffer> {
  return hasAsync() ? safeStorage.encryptStringAsync(text) : safeStorage.encryptString(text)
}

async function decrypt(sealed: Buffer): Promise<string> {
  return hasAsync() ? (await safeStorage.decryptStringAsync(sealed)).result : safeStorage.decryptString(sealed)
}
