import { readFile } from 'node:fs/promises'
import { errorCode } from '../store/error-code'
import { type Given, type Terminal, WrongCall } from './command'

/** From the file named by `--passphrase-file`, or asked for on the terminal; never from an argument, which others can see. */
export async function passphraseOf(given: Given, { askSecret, t }: Terminal): Promise<string> {
  const file = given.option('passphrase-file')
  if (file === undefined) {
    const typed = await askSecret(t('cli.passphrase'))
    if (typed === undefined) throw new WrongCall('--passphrase-file', 'missing')
    return typed
  }
  try {
    return (await readFile(file, 'utf8')).replace(/\r?\n$/u, '')
  } catch (error) {
    throw new WrongCall(`${file} (${errorCode(error) ?? '?'})`, 'unreadable')
  }
}
