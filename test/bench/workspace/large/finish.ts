import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { deadlineLore } from '../../../../src-main/app/deadline-data'
import { migrations } from '../../../../src-main/store/migrations'
import { openVault } from '../../../../src-main/store/vault/open'
import type { Vault } from '../../../../src-main/store/vault/vault'
import { ensureViews, VIEWS_VERSION } from '../../../../src-main/store/views/rebuild'
import { type CaseId, caseId, personId, vaultId } from '../../../../src-shared/lib/ids'
import { PLAIN_VERSION, writePlainCopy } from '../../support/plain-copy'
import { PASSPHRASE, workspaceFolder } from '../generate'

/** The tables, the views and the bare copy that a workspace on the shelf has. */
export const FORM = `${migrations.length}.${VIEWS_VERSION}.${PLAIN_VERSION}`
/** The same rows bare, beside the workspace. */
export const PLAIN = 'plain.db'
const FACTS = 'bench.json'

const facts = z.object({ vault: vaultId, longest: caseId, actor: personId, form: z.string() })
export type Facts = z.infer<typeof facts>

export async function factsOf(folder: string): Promise<Facts> {
  return facts.parse(JSON.parse(await readFile(join(folder, FACTS), 'utf8')))
}

/** Migrates the tables, rebuilds the views and writes the bare copy of a workspace whose facts are known. */
export async function finish(making: string, known: Omit<Facts, 'form'>): Promise<void> {
  const opened = await openVault(workspaceFolder(making), { appVersion: '0.1.0', passphrase: PASSPHRASE })
  if (!opened.ok) throw new Error(`The workspace does not open: ${opened.reason.kind}`)
  const vault = opened.value
  const views = await ensureViews(vault.write, deadlineLore)
  if (!views.ok) throw new Error(`The views are not rebuilt: ${views.reason}`)
  await writeBare(vault, join(making, PLAIN), known.longest)
  await vault.close()
  await writeFile(join(making, FACTS), JSON.stringify({ ...known, form: FORM }))
}

async function writeBare(vault: Vault, file: string, longest: CaseId): Promise<void> {
  const key = Buffer.from(vault.deriveKey('database'))
  await rm(file, { force: true })
  writePlainCopy({ file: vault.folder.database, vaultId: vault.id, key }, file, longest)
}
