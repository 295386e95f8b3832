import { resolve } from 'node:path'
import { restoreBackup } from '../../backup/restore'
import { type Command, required, WrongCall } from '../command'
import { passphraseOf } from '../passphrase'

export const restore: Command = {
  usage: 'restore --from FILE --workspace NEWDIR [--letter X] [--passphrase-file FILE]',
  options: ['from', 'workspace', 'letter', 'passphrase-file'],
  required: ['from', 'workspace'],
  positionals: 0,
  run: async (given, terminal) => {
    const letter = given.option('letter')
    if (letter !== undefined && !/^[A-Z]$/u.test(letter)) throw new WrongCall('--letter')
    const restored = await restoreBackup({
      from: resolve(required(given, 'from')),
      workspace: resolve(required(given, 'workspace')),
      appVersion: terminal.version,
      passphrase: await passphraseOf(given, terminal),
      ...(letter !== undefined && { machineLetter: letter })
    })
    if (!restored.ok) {
      const { kind, ...details } = restored.reason
      return { code: 1, json: { ok: false, verified: false, reason: kind, ...details } }
    }
    const { workspace, machine } = restored.value
    return { code: 0, json: { ok: true, verified: true, workspace, epoch: machine.epoch, letter: machine.letter } }
  }
}
