import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { ARGON2_FLOOR } from '../../../src-main/store/keys/kdf'
import { createVault } from '../../../src-main/store/vault/create'
import { openVault } from '../../../src-main/store/vault/open'
import type { CreateOptions, OpenOptions } from '../../../src-main/store/vault/options'
import type { Vault } from '../../../src-main/store/vault/vault'

export const PASSPHRASE = 'Le chantier de l’îlot Sainte-Thérèse'

/** Small and quick where a test does not ask for the real thing. */
export const vaultOptions = {
  appVersion: '0.1.0',
  passphrase: PASSPHRASE,
  kdf: ARGON2_FLOOR,
  reserveBytes: 0
} satisfies CreateOptions

/** A folder of the test's own, removed at its end. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))
  return folder
}

/** A new vault in a workspace of the test's own, closed at its end. */
export function newVault(options: Partial<CreateOptions> = {}): Promise<Vault> {
  return newVaultWith({ ...vaultOptions, ...options })
}

/** The same, with these options and no others. */
export async function newVaultWith(options: CreateOptions): Promise<Vault> {
  const created = await createVault(join(await temporaryFolder(), 'workspace'), options)
  if (!created.ok) throw new Error(`not created: ${JSON.stringify(created.reason)}`)
  onTestFinished(() => created.value.close())
  return created.value
}

/** Opens a workspace that must open; closed at the test's end. */
export async function reopen(workspace: string, options: Partial<OpenOptions> = {}): Promise<Vault> {
  const opened = await openVault(workspace, { ...vaultOptions, ...options })
  if (!opened.ok) throw new Error(`not opened: ${JSON.stringify(opened.reason)}`)
  onTestFinished(() => opened.value.close())
  return opened.value
}

/** The refusal of a workspace that must not open. */
export async function refusalOf(workspace: string, options: Partial<OpenOptions> = {}) {
  const opened = await openVault(workspace, { ...vaultOptions, ...options })
  if (!opened.ok) return opened.reason
  await opened.value.close()
  throw new Error('opened')
}
