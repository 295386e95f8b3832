/** In characters, after normalising. */
export const MINIMUM_PASSPHRASE = 8

/**
 * The bytes of a passphrase, the same on every keyboard and system: NFC, any space as U+0020 (the OpaqueString profile
 * of RFC 8265).
 */
export function passphraseBytes(text: string): Buffer {
  return Buffer.from(normalise(text))
}

export function isLongEnough(text: string): boolean {
  return [...normalise(text)].length >= MINIMUM_PASSPHRASE
}

function normalise(text: string): string {
  return text.replace(/\p{Zs}/gu, ' ').normalize('NFC')
}
