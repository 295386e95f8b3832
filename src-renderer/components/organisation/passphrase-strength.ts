const MINIMUM = 8
const GOOD = 14
const LONG = 20

/** Length is what counts: it is what makes guessing long. */
export type PassphraseStrength = 'none' | 'too-short' | 'short' | 'good' | 'long'

/** In characters as people count them, spaces of any kind alike. */
function lengthOf(passphrase: string): number {
  return [...passphrase.replace(/\p{Zs}/gu, ' ').normalize('NFC')].length
}

export function isLongEnough(passphrase: string): boolean {
  return lengthOf(passphrase) >= MINIMUM
}

export function passphraseStrength(passphrase: string): PassphraseStrength {
  const length = lengthOf(passphrase)
  if (length === 0) return 'none'
  if (length < MINIMUM) return 'too-short'
  if (length < GOOD) return 'short'
  return length < LONG ? 'good' : 'long'
}
