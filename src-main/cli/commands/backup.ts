import { resolve } from 'node:path'
import { makeBackup } from '../../backup/make'
import { type Command, required } from '../command'
import { withVault } from '../open'

const refused = (reason: string) => ({ code: 1 as const, json: { ok: false, verified: false, reason } })

export const backup: Command = {
  usage: 'backup --workspace DIR --to FILE [--passphrase-file FILE]',
  options: ['workspace', 'to', 'passphrase-file'],
  required: ['workspace', 'to'],
  positionals: 0,
  run: (given, terminal) =>
    withVault(given, terminal, refused, async (vault) => {
      const made = await makeBackup(vault.snapshotSource(), { to: resolve(required(given, 'to')), now: Date.now() })
      if (!made.ok) return refused(made.reason.kind)
      const { file, bytes, missing } = made.value
      return { code: 0, json: { ok: true, verified: true, file, bytes, missing } }
    })
}
