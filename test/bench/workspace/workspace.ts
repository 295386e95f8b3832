import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { Keyring } from '../../../src-main/store/keys/keyring'
import { caseId, personId, vaultId } from '../../../src-shared/lib/ids'
import { generate, TODAY, workspaceFolder } from './generate'

const CASES = 1_000
const LONGEST = 200

/** The key store of the bench: it keeps no secret. `apps/inbox` answers the same. */
export const openKeyring: Keyring = {
  backend: 'gnome_libsecret',
  encrypt: async (plain) => Buffer.from(plain.toString('base64')),
  decrypt: async (sealed) => Buffer.from(sealed.toString(), 'base64')
}

const facts = z.object({ vault: vaultId, longest: caseId, actor: personId })
type Facts = z.infer<typeof facts>

/** A data folder with a workspace of a thousand cases, and what the application is to be told. */
export interface BenchData extends Facts {
  readonly dataDir: string
  readonly env: Readonly<Record<string, string>>
}

/**
 * A copy of the generated workspace for one bench. It is generated once in a run.
 * @param name of the bench
 */
export async function benchData(name: string): Promise<BenchData> {
  const shelf = join(tmpdir(), 'bench-workspace')
  if (!existsSync(shelf)) await fillShelf(shelf)
  const dataDir = join(tmpdir(), `bench-${name}`)
  await cp(shelf, dataDir, { recursive: true })
  const known = facts.parse(JSON.parse(await readFile(join(dataDir, 'bench.json'), 'utf8')))
  return { ...known, dataDir, env: { ENTENTE_DATA_DIR: dataDir, ENTENTE_TODAY: TODAY, ENTENTE_AS_SHIPPED: '1' } }
}

async function fillShelf(shelf: string): Promise<void> {
  const making = `${shelf}.making`
  await mkdir(making, { recursive: true })
  const { vault, longest, actor } = await generate(
    workspaceFolder(making),
    { cases: CASES, longest: LONGEST },
    openKeyring
  )
  const known: Facts = { vault: vault.id, longest, actor }
  await vault.close()
  const settings = { screen: { language: 'fr', scheme: 'light' }, people: { [known.vault]: actor }, backups: {} }
  await writeFile(join(making, 'settings.json'), JSON.stringify(settings))
  await writeFile(join(making, 'bench.json'), JSON.stringify(known))
  await rename(making, shelf)
}
