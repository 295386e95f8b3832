/** The system's key store, handed in by the shell. */
export interface Keyring {
  /** Which store, as the system names it; a slot only opens with the one it was made with. */
  readonly backend: string
  encrypt(plain: Buffer): Promise<Buffer>
  decrypt(sealed: Buffer): Promise<Buffer>
}

// What Electron names when it would encrypt with a key everybody knows.
const PRETENDED = new Set(['basic_text', 'unknown', ''])

/** Whether a keyring keeps a secret at all. */
export function isRealKeyring(keyring: Keyring): boolean {
  return !PRETENDED.has(keyring.backend)
}
