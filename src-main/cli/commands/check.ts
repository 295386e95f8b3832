import { checkWorkspace } from '../../app/check-workspace'
import type { Command } from '../command'
import { withVault } from '../open'

/** A workspace that does not open is not in order either: why it does not is its problem. */
export const check: Command = {
  usage: 'check --workspace DIR [--passphrase-file FILE]',
  options: ['workspace', 'passphrase-file'],
  required: ['workspace'],
  positionals: 0,
  run: (given, terminal) =>
    withVault(
      given,
      terminal,
      (kind) => ({ code: 1, json: { ok: false, problems: [{ kind, where: 'workspace' }] } }),
      async (vault) => {
        const found = await checkWorkspace(vault, () => undefined, new AbortController().signal)
        if (found === 'cancelled') throw new Error('A check that nobody can cancel was cancelled')
        return { code: found.ok ? 0 : 1, json: { ...found } }
      }
    )
}
