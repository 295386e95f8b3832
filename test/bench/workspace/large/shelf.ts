import { createHash } from 'node:crypto'
import { existsSync, globSync } from 'node:fs'
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { openVault } from '../../../../src-main/store/vault/open'
import { caseId, personId, vaultId } from '../../../../src-shared/lib/ids'
import { writePlainCopy } from '../../support/plain-copy'
import { PASSPHRASE, TODAY, workspaceFolder } from '../generate'
import { openKeyring } from '../workspace'
import { generateLarge } from './generate-large'

const root = join(import.meta.dirname, '..', '..', '..', '..')
/** What the generated rows follow from. */
const SOURCES = ['test/bench/workspace/**/*.ts', 'src-main/store/migrations/*.ts', 'src-main/store/views/*.ts']
const facts = z.object({ vault: vaultId, longest: caseId, actor: personId })

/** A copy of the large workspace for one bench. */
export interface LargeData extends z.infer<typeof facts> {
  readonly cases: number
  readonly dataDir: string
  /** The same rows, not encrypted. */
  readonly plain: string
  readonly env: Readonly<Record<string, string>>
}

/**
 * It is generated once and kept in a temporary folder under a hash of what it follows from, since that takes a while.
 * @param cases each with ten entries on average, one of them with 2,000
 */
export async function largeData(name: string, cases: number): Promise<LargeData> {
  const shelf = join(process.env.ENTENTE_BENCH_SHELF ?? tmpdir(), `large-${cases}-${await digestOfSources()}`)
  if (!existsSync(shelf)) await fillShelf(shelf, cases)
  const dataDir = join(tmpdir(), `bench-${name}`)
  await cp(shelf, dataDir, { recursive: true })
  const known = facts.parse(JSON.parse(await readFile(join(dataDir, 'bench.json'), 'utf8')))
  const env = { ENTENTE_DATA_DIR: dataDir, ENTENTE_TODAY: TODAY, ENTENTE_AS_SHIPPED: '1' }
  return { ...known, cases, dataDir, plain: join(dataDir, 'plain.db'), env }
}

async function digestOfSources(): Promise<string> {
  const hash = createHash('sha256')
  for (const pattern of SOURCES) {
    const files = globSync(pattern, { cwd: root }).toSorted()
    for (const file of files) hash.update(await readFile(join(root, file)))
  }
  return hash.digest('hex').slice(0, 12)
}

async function fillShelf(shelf: string, cases: number): Promise<void> {
  const making = `${shelf}.making`
  await rm(making, { recursive: true, force: true })
  await mkdir(making, { recursive: true })
  const size = { cases, entries: cases * 10, contacts: Math.round(cases / 5), longest: 2_000, years: 8 }
  const known = await generateLarge(workspaceFolder(making), size, openKeyring)
  const opened = await openVault(workspaceFolder(making), { appVersion: '0.1.0', passphrase: PASSPHRASE })
  if (!opened.ok) throw new Error(`The workspace does not open: ${opened.reason.kind}`)
  const key = Buffer.from(opened.value.deriveKey('database'))
  writePlainCopy(
    { file: opened.value.folder.database, vaultId: opened.value.id, key },
    join(making, 'plain.db'),
    known.longest
  )
  await opened.value.close()
  const settings = { screen: { language: 'fr', scheme: 'light' }, people: { [known.vault]: known.actor }, backups: {} }
  await writeFile(join(making, 'settings.json'), JSON.stringify(settings))
  await writeFile(join(making, 'bench.json'), JSON.stringify(known))
  await rename(making, shelf)
}
