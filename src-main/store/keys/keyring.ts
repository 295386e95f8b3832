/** The system's key store, handed in by the shell. Leave it undefined where there is none that encrypts for real. */
export interface Keyring {
  /** Which store, as the system names it; a slot only opens with the one it was made with. */
  readonly backend: string
  encrypt(plain: Buffer): Promise<Buffer>
  decrypt(sealed: Buffer): Promise<Buffer>
}
