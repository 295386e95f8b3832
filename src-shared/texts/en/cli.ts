import type { texts as fr } from '../fr/cli'

export const texts: Readonly<Record<keyof typeof fr, string>> = {
  'cli.passphrase': 'Passphrase:',
  'cli.wrong.no-command': 'No command was given. The commands are:',
  'cli.wrong.unknown-command': '“{what}” is not a command. The commands are:',
  'cli.wrong.missing': '{what} is missing. The commands are called like this:',
  'cli.wrong.unknown-option': 'There is no option {what} here. The commands are called like this:',
  'cli.wrong.arguments': 'Not the number of arguments it takes: {what}. The commands are called like this:',
  'cli.wrong.value': 'The value of {what} is missing or not one it takes. The commands are called like this:',
  'cli.wrong.unreadable': 'This file cannot be read: {what}. The commands are called like this:'
}
