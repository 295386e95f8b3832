/** Words of the commands without a window. */
export const texts = {
  'cli.passphrase': 'Phrase secrète :',
  'cli.wrong-call': 'Appel incompris : {what}'
} as const
