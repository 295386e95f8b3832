import type { texts as fr } from '../fr/cli'

export const texts: Readonly<Record<keyof typeof fr, string>> = {
  'cli.passphrase': 'Passphrase:',
  'cli.wrong-call': 'Call not understood: {what}'
}
