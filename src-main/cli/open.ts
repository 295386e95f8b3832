import { resolve } from 'node:path'
import { deadlineLore } from '../app/deadline-data'
import { openVault } from '../store/vault/open'
import type { Vault } from '../store/vault/vault'
import { ensureViews } from '../store/views/rebuild'
import { type Answer, type Given, required, type Terminal } from './command'
import { passphraseOf } from './passphrase'

/** Opens the workspace of a call for one job, and closes it whatever comes of it. A refusal is the call's answer. */
export async function withVault(
  given: Given,
  terminal: Terminal,
  refused: (kind: string) => Answer,
  job: (vault: Vault) => Promise<Answer>
): Promise<Answer> {
  const workspace = resolve(required(given, 'workspace'))
  const opened = await openVault(workspace, {
    appVersion: terminal.version,
    passphrase: await passphraseOf(given, terminal)
  })
  if (!opened.ok) return refused(opened.reason.kind)
  try {
    const views = await ensureViews(opened.value.write, deadlineLore)
    return views.ok ? await job(opened.value) : refused(views.reason)
  } finally {
    await opened.value.close()
  }
}
